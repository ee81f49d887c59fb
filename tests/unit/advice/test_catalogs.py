from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bouncekit.advice.advise import advise
from bouncekit.advice.catalogs import Catalogs
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.tags import chain
from bouncekit.errors import CatalogError


def folder(path: Path, **catalogs: str) -> Catalogs:
    for locale, text in catalogs.items():
        (path / f"{locale.replace('_', '-')}.ftl").write_text(text, encoding="utf-8")
    return Catalogs.load(path)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de-AT", ("de-AT", "de", "en")),
        ("de_at.UTF-8", ("de-AT", "de", "en")),
        ("da_DK@euro", ("da-DK", "da", "en")),
        ("DA", ("da", "en")),
        ("en-GB", ("en-GB", "en")),
        ("en", ("en",)),
        ("zh-hant-tw", ("zh-Hant-TW", "zh-Hant", "zh", "en")),
        ("no", ("no", "nb", "en")),
        ("nn-NO", ("nn-NO", "nn", "nb", "en")),
        ("es-419", ("es-419", "es", "en")),
        ("de" + "-x" * 100_000, (*("de" + "-x" * n for n in range(5, -1, -1)), "en")),
        ("", ("en",)),
        ("C", ("en",)),
        ("../../etc/passwd", ("en",)),
        ("\u202eda", ("en",)),
    ],
)
def test_the_nearest_comes_first(locale: str, expected: tuple[str, ...]) -> None:
    assert chain(locale) == expected


@pytest.mark.parametrize(
    ("locale", "used"),
    [("da-DK", "da"), ("tlh", "en"), ("", "en"), ("en-US", "en")],
)
def test_an_unknown_locale_is_no_error(locale: str, used: str) -> None:
    assert advise("mailbox_full", locale=locale).locale == used


def test_a_product_replaces_single_texts(tmp_path: Path) -> None:
    own = folder(tmp_path, da="class-hard-bounce = Retur\n")
    catalogs = Catalogs.default().extended(own)
    advice = advise("mailbox_not_found", locale="da", catalogs=catalogs)
    assert advice.class_label == "Retur"
    assert advice.headline == advise("mailbox_not_found", locale="da").headline
    assert advise("mailbox_full", locale="da", catalogs=catalogs).class_label == "Soft bounce"
    assert advise("mailbox_not_found", locale="da").class_label == "Hard bounce"


def test_a_product_replaces_one_reader_s_text_and_keeps_the_others(tmp_path: Path) -> None:
    own = folder(tmp_path, da="step-empty-mailbox =\n    .sender = Ring til kunden.\n")
    catalogs = Catalogs.default().extended(own)
    advice = advise("mailbox_full", locale="da", catalogs=catalogs)
    assert advice.steps[0].text == "Ring til kunden."
    theirs = advise("mailbox_full", locale="da", audience="recipient", catalogs=catalogs)
    assert theirs.steps[0].text.startswith("Ryd op i din indbakke")


def test_a_product_brings_documents_and_forms_of_its_own(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        da="document-payslip = lønseddel\n    .the = lønsedlen\n"
        "step-send-again =\n    .sender = Send din { $document } igen.\n",
    )
    catalogs = Catalogs.default().extended(own)
    context = AdviceContext(document="payslip")
    advice = advise("mailbox_not_found", locale="da", context=context, catalogs=catalogs)
    assert advice.steps[-1].text == "Send din lønseddel igen."
    assert (
        "lønsedlen"
        in advise("mailbox_full", locale="da", context=context, catalogs=catalogs).explanation
    )


def test_a_region_needs_only_what_is_different(tmp_path: Path) -> None:
    own = folder(tmp_path, da_FO="class-spam = Ruskpostur\n")
    catalogs = Catalogs.default().extended(own)
    advice = advise("spam_complaint", locale="da-FO", catalogs=catalogs)
    assert (advice.locale, advice.class_label) == ("da-FO", "Ruskpostur")
    assert advice.headline == "Modtageren har markeret mailen som spam"


def test_a_text_that_does_not_resolve_comes_from_the_next(tmp_path: Path) -> None:
    own = folder(tmp_path, da="cause-mailbox-full = { $nobody } er fuld\n")
    advice = advise("mailbox_full", locale="da", catalogs=Catalogs.default().extended(own))
    assert advice.headline == "Indbakken er fuld"


def test_a_new_language_falls_back_to_english_with_its_own_forms(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        tlh="document-invoice = Qe\n    .the = the Qe\n"
        "document-other = { $word }\n    .the = { $word }\n"
        "step-send-later =\n    .sender = { $document-the } ngeHqa'.\n",
    )
    context = AdviceContext(document="invoice")
    catalogs = Catalogs.default().extended(own)
    advice = advise("mailbox_full", locale="tlh", context=context, catalogs=catalogs)
    assert advice.steps[1].text == "The Qe ngeHqa'."
    assert "no room for the invoice" in advice.explanation


def test_forms_are_given_by_name() -> None:
    forms = {"word": "følgeseddel", "the": "følgesedlen"}
    context = AdviceContext(document=forms)
    advice = advise("mailbox_full", locale="da", context=context)
    assert advice.steps[1].text == "Send følgesedlen igen senere."
    partly = AdviceContext(document={"word": "følgeseddel"})
    assert advise("mailbox_full", locale="da", context=partly).steps[1].text == (
        "Send mailen med følgeseddel igen senere."
    )


def test_many_words_do_not_fill_the_memory() -> None:
    catalog = Catalogs.default().catalog("da")
    for number in range(600):
        catalog.decline(f"word {number}")
    assert len(catalog._forms) <= 256  # noqa: SLF001 - nothing else shows it


def test_without_any_catalog_there_is_no_answer(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no catalog for 'da' and none for 'en'"):
        advise("mailbox_full", locale="da", catalogs=folder(tmp_path))


def test_a_text_that_nobody_has_is_told(tmp_path: Path) -> None:
    own = folder(tmp_path, en="label-steps = Steps\n")
    with pytest.raises(LookupError, match="cause-mailbox-full"):
        advise("mailbox_full", catalogs=own)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Catalogs.load(tmp_path / "nowhere")


def test_a_catalog_that_is_no_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "da.ftl").write_bytes(b"class-spam = \xe6\n")
    with pytest.raises(CatalogError, match=r"da\.ftl: expected UTF-8"):
        Catalogs.load(tmp_path).catalog("da").text("class-spam")


def test_a_mark_at_the_start_of_a_file_is_no_text(tmp_path: Path) -> None:
    own = folder(tmp_path, da="\ufeffclass-spam = Uønsket\n", en="")
    assert own.catalog("da").text("class-spam") == "Uønsket"


def test_catalogs_name_their_locales(tmp_path: Path) -> None:
    assert repr(folder(tmp_path, da="", de_AT="")) == "<Catalogs of da, de-AT>"


def test_only_the_locale_that_is_asked_for_is_read() -> None:
    code = (
        "import sys, bouncekit\n"
        "assert 'fluent.runtime' not in sys.modules\n"
        "from bouncekit.advice import catalogs\n"
        "told, read = [], catalogs.read_source\n"
        "catalogs.read_source = lambda file: told.append(file.name) or read(file)\n"
        "for category in bouncekit.Category:\n"
        "    bouncekit.advise(category, locale='da')\n"
        "print(told)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['da.ftl']\n"


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys, bouncekit\n"
        "sys.modules['fluent.runtime'] = None\n"
        "bouncekit.classify_reply('550 no')\n"
        "try:\n"
        "    bouncekit.advise('unknown')\n"
        "except ImportError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "advice needs fluent.runtime: run  pip install 'bouncekit[advice]'\n"
