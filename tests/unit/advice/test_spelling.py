"""Every word of every catalog passes a spell-checker of its language.

The checkers come from Debian's packages (``.ci/run`` installs them): hunspell with a
dictionary for each language, and voikko for Finnish. ``words/any.txt`` lists the names that
no language inflects, ``words/da.txt`` and so on what a dictionary lacks, with no reason but
that the word is right.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

from bouncekit.advice.source import parse_source

FOLDER = Path(str(files("bouncekit.advice") / "locales"))
LOCALES = sorted(path.stem for path in FOLDER.glob("*.ftl"))
LISTS = Path(__file__).parent / "words"
DICTIONARIES = {
    "da": "da_DK",
    "de": "de_DE",
    "en": "en_GB",
    "es": "es_ES",
    "fr": "fr_FR",
    "nb": "nb_NO",
    "nl": "nl_NL",
    "pl": "pl_PL",
    "sv": "sv_SE",
}
#: What stands between hyphens is a word of its own; single letters are none.
_WORD = re.compile(r"(?=[^\W\d_])[^\W_]+(?:['\u2019][^\W_]+)*")
_APOSTROPHE = re.compile("['\u2019]")


def words_of(locale: str) -> set[str]:
    path = FOLDER / f"{locale}.ftl"
    texts = parse_source(path.read_text(encoding="utf-8"), file=path.name).texts
    found = (_WORD.findall(words) for text in texts.values() for words in text.words)
    return {word for some in found for word in some if len(word) > 1}


def listed(name: str) -> set[str]:
    path = LISTS / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def misspelt(locale: str, words: set[str]) -> set[str]:
    return ask_voikko(words) if locale == "fi" else ask_hunspell(DICTIONARIES[locale], words)


def ask_hunspell(dictionary: str, words: set[str]) -> set[str]:
    program = shutil.which("hunspell")
    if program is None:
        missing("hunspell is not installed")
    command = [str(program), "-d", dictionary, "-i", "utf-8", "-l"]
    text = "\n".join(sorted(words))
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if "Can't open affix" in done.stderr:
        missing(f"hunspell has no dictionary {dictionary}")
    assert done.returncode == 0, done.stderr
    told = set(done.stdout.split())  # of a word with an apostrophe, the part that is wrong
    return {word for word in words if told.intersection((word, *_APOSTROPHE.split(word)))}


def ask_voikko(words: set[str]) -> set[str]:
    name = ctypes.util.find_library("voikko")
    if name is None:
        missing("libvoikko is not installed")
    voikko = ctypes.CDLL(name)
    voikko.voikkoInit.restype = ctypes.c_void_p
    voikko.voikkoSpellCstr.argtypes = (ctypes.c_void_p, ctypes.c_char_p)
    error = ctypes.c_char_p()
    handle = voikko.voikkoInit(ctypes.byref(error), b"fi", None)
    if not handle:
        missing(f"voikko does not start: {error.value!r}")
    return {word for word in words if voikko.voikkoSpellCstr(handle, word.encode()) != 1}


def missing(what: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(what)
    pytest.skip(what)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_word_is_spelt_right(locale: str) -> None:
    words = words_of(locale) - listed("any")
    assert sorted(misspelt(locale, words) - listed(locale)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_listed_word_is_needed(locale: str) -> None:
    words = words_of(locale)
    assert sorted(listed(locale) - words) == []
    assert sorted(listed(locale) - misspelt(locale, words)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_checker_finds_a_wrong_word(locale: str) -> None:
    assert misspelt(locale, {"xqzwvrt"}) == {"xqzwvrt"}


def test_every_listed_name_is_used_somewhere() -> None:
    used = set().union(*(words_of(locale) for locale in LOCALES))
    assert sorted(listed("any") - used) == []
