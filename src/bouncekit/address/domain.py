"""The domain: mapped as UTS #46 says, shown in Unicode, and valid under IDNA 2008.

In: a :class:`Draft` that holds ``local@domain``. Out: edits, and refusals. Sources: UTS #46,
RFC 5890 to 5893 (through ``idna``), RFC 1035, section 2.3.4 (lengths), RFC 6761 (special
names). Law: mapping is cosmetic, since the DNS knows one form only; what it shows is checked
after every step.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

import idna
import regex

from bouncekit.address.characters import HIDDEN, JOINERS, SPACE
from bouncekit.address.draft import Draft, Edit
from bouncekit.address.local import DASHES, is_needed
from bouncekit.address.refusal import Refusal
from bouncekit.model.address import ChangeKind, IssueCode, Safety

__all__ = ["SPECIAL_USE", "check_domain", "to_ascii", "trim_domain"]

#: RFC 6761, 6762, 7686: names that no mail on the Internet reaches. (The example domains are
#: real enough to be written in tests and documents.)
SPECIAL_USE: Final = frozenset({"arpa", "invalid", "local", "localhost", "onion", "test"})
_LONGEST_LABEL: Final = 63
#: More than any domain has in any form; idna refuses to look at more.
_LONGEST_INPUT: Final = 1000

_CLUSTER: Final = regex.compile(r"\X")
_DOT: Final = regex.compile("[.\u3002\uff0e\uff61]")
_LABEL: Final = regex.compile(r"[^.]+")
_LITERAL: Final = regex.compile(r"\[[^\[\]]*\]")
_HOST: Final = regex.compile(r"[a-z0-9\-.\u0080-\U0010ffff]*")


def trim_domain(draft: Draft, at: int, /) -> None:
    """Bring a domain into its one form.

    Args:
        draft: Holds the address; its domain is edited.
        at: Where its at-sign stands.

    Raises:
        Refusal: It has a character that no domain can have, or a label that means nothing.
    """
    start = at + 1
    domain = draft.text[start:]
    if not domain:
        raise Refusal(IssueCode.EMPTY_DOMAIN, "nothing stands behind the @", draft.place(at))
    if _LITERAL.fullmatch(domain):
        message = "an IP address in place of a domain; public mail systems refuse it"
        raise Refusal(IssueCode.DOMAIN_LITERAL, message, draft.place(start))
    found = SPACE.search(draft.text, start)
    if found is not None:
        message = f"white space in the domain (U+{ord(found[0]):04X})"
        raise Refusal(IssueCode.WHITESPACE, message, draft.place(found.start()))
    if len(domain) > _LONGEST_INPUT:
        message = f"the domain has {len(domain)} characters"
        raise Refusal(IssueCode.ADDRESS_TOO_LONG, message, draft.place(start))
    if not domain.isascii():
        draft.edit(_find_hidden(draft.text, start))
        draft.edit(_find_dashes(draft.text, start))
    draft.edit(_find_mapping(draft, start))
    draft.edit(_find_punycode(draft, start))


def _find_hidden(text: str, start: int) -> Iterator[Edit]:
    """What UTS #46 ignores, and its like; joiners stay where their script needs them."""
    shown = [
        index
        for index in range(start, len(text))
        if text[index] in JOINERS or not HIDDEN.match(text[index])
    ]
    # Joiners look at their label only; the dots that are still to be mapped end one as well.
    domain = _DOT.sub(".", "".join(text[index] for index in shown))
    needed = {
        place
        for index, place in enumerate(shown)
        if text[place] in JOINERS and is_needed(domain, index)
    }
    for index in range(start, len(text)):
        if HIDDEN.match(text[index]) and index not in needed:
            yield Edit(index, index + 1, "", ChangeKind.INVISIBLE)


def _find_dashes(text: str, start: int) -> Iterator[Edit]:
    for index in range(start, len(text)):
        if text[index] in DASHES:
            yield Edit(index, index + 1, "-", ChangeKind.DASH, Safety.REPAIR)


def _find_mapping(draft: Draft, start: int) -> Iterator[Edit]:
    """UTS #46, section 4: case, width, ideographic dots, NFC."""
    if draft.text.isascii():  # nothing but case can differ
        for index in range(start, len(draft.text)):
            if draft.text[index].isupper():
                yield Edit(index, index + 1, draft.text[index].lower(), ChangeKind.CASE)
        return
    for cluster in _CLUSTER.finditer(draft.text, start):
        before = cluster[0]
        try:
            after = idna.uts46_remap(before, std3_rules=False)
        except idna.IDNAError:
            message = f"no domain can hold {before!r}"
            raise Refusal(IssueCode.UNREGISTRABLE, message, draft.place(cluster.start())) from None
        if after != before:
            yield Edit(cluster.start(), cluster.end(), after, _kind_of_mapping(before, after))


def _kind_of_mapping(before: str, after: str) -> ChangeKind:
    if before.lower() == after:
        return ChangeKind.CASE
    if unicodedata.normalize("NFC", before) == after:
        return ChangeKind.NORMALIZATION
    if unicodedata.normalize("NFKC", before).lower() == after and len(before) == 1:
        return ChangeKind.FULL_WIDTH
    return ChangeKind.DOMAIN_MAPPING


def _find_punycode(draft: Draft, start: int) -> Iterator[Edit]:
    """A-labels, as what they mean."""
    for label in _LABEL.finditer(draft.text, start):
        if not label[0].startswith("xn--"):
            continue
        try:
            after = idna.ulabel(label[0])
        except idna.IDNAError as error:
            message = f"the label {label[0]!r} is no valid A-label: {error}"
            raise Refusal(IssueCode.BAD_LABEL, message, draft.place(label.start())) from None
        yield Edit(label.start(), label.end(), after, ChangeKind.PUNYCODE, Safety.REPAIR)


def check_domain(draft: Draft, at: int, /, *, test_environment: bool) -> None:
    """Refuse a domain that cannot take mail by its form.

    Args:
        draft: Holds the address, mapped.
        at: Where its at-sign stands.
        test_environment: Let names under ``.test`` pass.

    Raises:
        Refusal: What is wrong, and where.
    """
    start = at + 1
    domain = draft.text[start:]
    here = draft.place(start)
    odd = _HOST.match(domain)
    if odd is not None and odd.end() < len(domain):
        message = f"{domain[odd.end()]!r} in the domain"
        raise Refusal(IssueCode.BAD_DOMAIN, message, draft.place(start + odd.end()))
    labels = domain.split(".")
    if "" in labels:
        message = "a dot at an end of the domain, or two in a row"
        raise Refusal(IssueCode.BAD_DOTS, message, here)
    place = start
    for label in labels:
        _check_label(label, draft.place(place))
        place += len(label) + 1
    if len(labels) == 1:
        message = f"the domain {domain!r} has no dot"
        raise Refusal(IssueCode.NO_DOT, message, here)
    if not to_ascii(labels[-1])[-1].isalpha():
        message = f"no top-level domain is called {labels[-1]!r}"
        raise Refusal(IssueCode.BAD_DOMAIN, message, here)
    if labels[-1] in SPECIAL_USE and not (test_environment and labels[-1] == "test"):
        message = f"names under .{labels[-1]} are reserved; no mail reaches them"
        raise Refusal(IssueCode.SPECIAL_USE, message, here)


def _check_label(label: str, place: int) -> None:
    if label.startswith("-") or label.endswith("-") or label[2:4] == "--":
        message = f"the label {label!r} has hyphens where none may be"
        raise Refusal(IssueCode.BAD_LABEL, message, place)
    for character in label:
        if character in JOINERS:
            message = f"U+{ord(character):04X} in the domain, which mail systems refuse"
            raise Refusal(IssueCode.JOINER, message, place)
    try:
        octets = len(to_ascii(label))
    except idna.InvalidCodepoint as error:
        message = f"no domain can be registered with the label {label!r}: {error}"
        raise Refusal(IssueCode.UNREGISTRABLE, message, place) from None
    except idna.IDNAError as error:
        too_long = "too long" in str(error).lower()
        code = IssueCode.LABEL_TOO_LONG if too_long else IssueCode.BAD_LABEL
        message = f"the label {label!r} is not valid: {error}"
        raise Refusal(code, message, place) from None
    if octets > _LONGEST_LABEL:
        message = f"a label of {octets} octets; at most {_LONGEST_LABEL} are allowed"
        raise Refusal(IssueCode.LABEL_TOO_LONG, message, place)


def to_ascii(domain: str, /) -> str:
    """The A-labels of a domain (RFC 5890)."""
    if domain.isascii():
        return domain
    return ".".join(
        label if label.isascii() else idna.alabel(label).decode("ascii")
        for label in domain.split(".")
    )
