from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from bouncekit.advice.check import check_catalogs
from bouncekit.errors import CatalogError

WHOLE = """
document-other = { $word }
    .the = la { $word }
"""


def faults(
    tmp_path: Path, text: str, *, locale: str = "da", whole: bool | None = None
) -> list[str]:
    path = tmp_path / f"{locale}.ftl"
    path.write_text(text, encoding="utf-8")
    found = check_catalogs(tmp_path, whole=whole)
    assert all(fault.file == str(path) for fault in found)
    return [str(fault).removeprefix(f"{path}: ") for fault in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("class-spam = Spam\n", []),
        ("# a note\n\n## a group\n\n### a file\n", []),
        (
            "class-spam Spam\n",
            ['line 1 is no Fluent: Expected token: "="'],
        ),
        (
            "class-spam = Spam\nlabel-wait = { $x\n",
            ['line 3 is no Fluent: Expected token: "}"'],
        ),
        (
            "class-spam = Spam\nclass-spam = Igen\n",
            ["class-spam: the text is there twice"],
        ),
        ("class-ham = Skinke\n", ["class-ham: there is no text of this name"]),
        (
            "step-wait =\n    .neighbour = Vent.\n",
            ["step-wait.neighbour: there is no text of this name"],
        ),
        (
            "cause-unknown = Ukendt\n    .neutral = Ukendt for { $document-the }.\n",
            [],
        ),
        (
            "cause-ham = Skinke\n    .neutral = Skinke.\n",
            [
                "cause-ham: there is no text of this name",
                "cause-ham.neutral: there is no text of this name",
            ],
        ),
        (
            "step-send-again =\n    .sender = Send { $document-thy } igen til { $name }.\n",
            [
                (
                    "step-send-again.sender: $document-thy is unknown here; "
                    "expected $document, $document-the"
                ),
                "step-send-again.sender: $name is unknown here; expected $document, $document-the",
            ],
        ),
        (
            "class-spam = Spam fra { $product }\n",
            [
                "class-spam: $product is unknown here; expected $document, $document-the",
                "class-spam: $product may not be known; put it into a choice that has a [none]",
            ],
        ),
        (
            "found-and = { $first } og så videre\n",
            ["found-and: $second is missing"],
        ),
        (
            "step-contact-support =\n    .sender = Kontakt { $support }.\n",
            [
                (
                    "step-contact-support.sender: $support may not be known; "
                    "put it into a choice that has a [none]"
                )
            ],
        ),
        (
            (
                "step-contact-support =\n    .sender = { $support ->\n"
                "        [none] Kontakt { $support }.\n"
                "       *[some] Kontakt { $support }.\n    }\n"
            ),
            [
                (
                    "step-contact-support.sender: $support may not be known; "
                    "put it into a choice that has a [none]"
                )
            ],
        ),
        (
            (
                "step-contact-support =\n    .sender = { $support ->\n"
                "       *[some] Kontakt { $support }.\n    }\n"
            ),
            [
                (
                    "step-contact-support.sender: $support may not be known; "
                    "put it into a choice that has a [none]"
                )
            ],
        ),
        (
            "label-wait = Vent <b>lidt</b> *nu*\n",
            [
                "label-wait: '*' could be read as markup",
                "label-wait: '<' could be read as markup",
                "label-wait: '>' could be read as markup",
            ],
        ),
        (
            "-mail = mail\nlabel-wait = Vent på { -mail }\nclass-spam = { label-wait }\n",
            [],
        ),
        (
            "label-wait = Vent på { -post } og { class-ham }\n",
            [
                "label-wait: it is made of -post, which is not there",
                "label-wait: it is made of class-ham, which is not there",
            ],
        ),
        (
            'label-wait = Vent { "" } { 3 } { NUMBER(5) -> \n   *[other] gange\n }\n',
            [],
        ),
        (
            "document-payslip = lønseddel\n    .the = lønsedlen\n",
            [],
        ),
        (
            "document-payslip = { $word }\n",
            ["document-payslip: $word is unknown here; expected none"],
        ),
        (
            (
                "document-other = { $word }\n    .a = en { $word }\n    .the = den { $word }\n"
                "document-payslip = lønseddel\n    .the = lønsedlen\n"
            ),
            ["document-payslip.a: the text is missing"],
        ),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert faults(tmp_path, text) == expected


def test_a_new_language_must_be_whole(tmp_path: Path) -> None:
    found = faults(tmp_path, WHOLE, locale="it")
    assert "class-spam: the text is missing" in found
    assert "step-empty-mailbox.recipient: the text is missing" in found
    assert "document-invoice: the text is missing" in found
    assert not any(line.startswith("document-invoice.") for line in found)
    assert faults(tmp_path, WHOLE, locale="it", whole=False) == []


def test_a_shipped_language_may_be_asked_to_be_whole(tmp_path: Path) -> None:
    assert "class-spam: the text is missing" in faults(tmp_path, WHOLE, whole=True)


def test_a_form_must_be_known(tmp_path: Path) -> None:
    text = "document-invoice = fattura\n    .la = la fattura\n"
    assert faults(tmp_path, WHOLE + text, locale="it", whole=False) == [
        "document-invoice.the: the text is missing"
    ]


def test_a_file_may_be_checked_alone(tmp_path: Path) -> None:
    (tmp_path / "sv.ftl").write_text("class-ham = Skinka\n", encoding="utf-8")
    (tmp_path / "da.ftl").write_text("class-spam = Spam\n", encoding="utf-8")
    assert check_catalogs(tmp_path / "da.ftl") == ()


def test_a_name_that_is_no_tag_is_told(tmp_path: Path) -> None:
    (found,) = check_catalogs_of(tmp_path, "dansk_tekst.ftl", "class-spam = Spam\n")
    assert "'dansk_tekst' is no language tag, such as 'da' or 'de-AT'" in found


def check_catalogs_of(tmp_path: Path, name: str, text: str) -> list[str]:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(fault) for fault in check_catalogs(tmp_path, whole=False)]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    (fault,) = check_catalogs(tmp_path)
    assert str(fault) == f"{tmp_path}: no file is called *.ftl"


def test_what_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "da.ftl").write_bytes(b"\xff")
    (fault,) = check_catalogs(tmp_path)
    assert "expected UTF-8" in fault.message


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        check_catalogs(tmp_path / "nowhere.ftl")


def test_the_error_pickles() -> None:
    error = CatalogError("bad", file="da.ftl", text="class-spam")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == "da.ftl: class-spam: bad"
    assert (again.message, again.file, again.text) == ("bad", "da.ftl", "class-spam")
