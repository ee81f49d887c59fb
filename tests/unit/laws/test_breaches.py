from __future__ import annotations

import pytest

from bouncekit.laws.breaches import find_breaches
from bouncekit.rules.load import parse_rules
from bouncekit.rules.ruleset import RuleSet

SHIPPED = """
[[rule]]
id = "mailbox_full.shipped"
category = "mailbox_full"
any = ["the {attic|cellar} is stuffed", "flood*"]
hits = ["550 the attic is stuffed"]
misses = ["550 no"]

[[provider]]
id = "pigeon_post"
hosts = ["pigeons.com"]

[[blocklist]]
name = "Ravens"
any = ["ravens.org/lookup"]
lists = ["host"]
"""


def _rule(keys: str, identifier: str = "spam_detected.own") -> str:
    return f'[[rule]]\nid = "{identifier}"\ncategory = "spam_detected"\n{keys}\n'


def _breaches(text: str) -> list[str]:
    own = RuleSet((parse_rules(text, name="own.toml"),))
    shipped = RuleSet((parse_rules(SHIPPED, name="shipped.toml"),))
    return [str(fault) for fault in find_breaches(own, shipped.extended(own))]


FINE = 'any = ["the pigeon is not amused"]\nhits = ["550 the pigeon is not amused"]'


@pytest.mark.parametrize(
    "text",
    [
        _rule(FINE),
        _rule(f'{FINE}\nwhen_provider = ["pigeon_post"]\nprovider = "pigeon_post"'),
        _rule('reply = [550]\nhits = ["550"]'),
        _rule('any = ["bulk"]\nhits = ["550 bulk"]\nmisses = ["550 bulky"]'),
        # hosts of services and of lists, and what is reserved
        _rule('any = ["see mx.pigeons.com for more"]\nhits = ["550 x"]'),
        _rule('any = ["see ravens.org/lookup now"]\nhits = ["550 x"]'),
        _rule(f'{FINE}\nmisses = ["192.0.2.7 said to ann@example.com: ask mx.example.org"]'),
        # a longer phrase may have a shorter one in it
        _rule('any = ["yes, the attic is stuffed with spam"]\nhits = ["550 x"]'),
        # words that stand apart are no phrase of the other
        _rule('any = ["attic .. stuffed with letters"]\nhits = ["550 x"]'),
        # a note says why, or the tier decides
        _rule('any = ["the attic is stuffed"]\nnote = "ours is full of spam"\nhits = ["550 x"]'),
        _rule('any = ["the attic is stuffed"]\ntier = "vague_words"\nhits = ["550 x"]'),
        # names of lists and services are looked for in links
        '[[blocklist]]\nname = "X"\nany = ["https://x.example/y"]\nlists = ["host"]',
        '[[provider]]\nid = "x"\nany = ["www.x.example"]',
        '[[mute]]\nid = "m.x"\nany = ["to serve you better"]\nwhy = "courtesy"',
        _rule('any = ["www.x.example/spam"]\nin_links = true\nhits = ["550 www.x.example/spam"]'),
    ],
)
def test_nothing_is_broken(text: str) -> None:
    assert _breaches(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_rule(FINE, "other.own"), "other.own: 'id' must begin with its category, 'spam_detected'"),
        (_rule(f'{FINE}\nprovider = "crow"'), "no service is called 'crow'; add a [[provider]]"),
        (_rule(f'{FINE}\nwhen_provider = ["crow"]'), "no service is called 'crow'"),
        (_rule(f'{FINE}\nregex = "pigeons?"'), "'misses' is missing: a rule with a 'regex'"),
        (
            _rule('any = ["the letter was bulk", "bulk"]\nhits = ["550 bulk"]'),
            "'misses' is missing: the phrase 'bulk' is short and needs a near text",
        ),
        (
            _rule('any = ["the attic is stuffed"]\nhits = ["550 x"]'),
            "'the attic is stuffed' is a phrase of mailbox_full.shipped too, and neither has a",
        ),
        (
            _rule('any = ["flood"]\nhits = ["550 flood"]\nmisses = ["550 no"]'),
            "'flood' is a phrase of mailbox_full.shipped too",
        ),
        (
            _rule('any = ["mx.stranger.com said no"]\nhits = ["550 mx.stranger.com said no"]'),
            "the phrase 'mx.stranger.com said no' names 'mx.stranger.com', which is no known",
        ),
        (
            _rule(f'{FINE}\nunless = ["at stranger.net"]'),
            "the phrase 'at stranger.net' names 'stranger.net'",
        ),
        (
            _rule(f'{FINE}\nmisses = ["550 tom@stranger.net"]'),
            "the example '550 tom@stranger.net' names 'tom@stranger.net'; expected reserved",
        ),
        (
            _rule(f'{FINE}\nmisses = [{{ text = "550", remote_host = "mx.stranger.net" }}]'),
            "the example '550' names 'mx.stranger.net'",
        ),
        (_rule(f'{FINE}\nmisses = ["550 8.8.4.4 is bad"]'), "names '8.8.4.4'"),
        (
            _rule('any = ["go to https://x.example/y now"]\nhits = ["550 x"]'),
            "no text has 'go to https://x.example/y now': addresses and links are blanked out",
        ),
        (
            '[[mute]]\nid = "m.x"\nany = ["ask ann@x.example first"]\nwhy = "no"',
            "m.x: no text has 'ask ann@x.example first'",
        ),
        (
            '[[hint]]\nid = "h.x"\nany = ["at www.x.example/y"]\nabout_sender = true',
            "h.x: no text has 'at www.x.example/y'",
        ),
        (
            '[[provider]]\nid = "x"\nany = ["mail ann@x.example"]',
            "x: no text has 'mail ann@x.example'",
        ),
        (
            _rule('any = ["post fu\\u0308r den mu\\u0308ll"]\nhits = ["550 x"]'),
            "is not composed (Unicode NFC), as texts are",
        ),
    ],
)
def test_a_breach_is_told(text: str, expected: str) -> None:
    (found,) = _breaches(text)
    assert expected in found


def test_a_rule_of_two_is_told_once_for_each() -> None:
    text = _rule('any = ["the {attic|cellar} is stuffed"]\nhits = ["550 x"]')
    assert len(_breaches(text)) == 1


def test_rules_of_ones_own_are_held_apart() -> None:
    first = _rule('any = ["the pigeon is out"]\nhits = ["550 x"]')
    second = (
        '[[rule]]\nid = "greylisted.own"\ncategory = "greylisted"\n'
        'any = ["the pigeon is out"]\nhits = ["550 x"]\n'
    )
    assert len(_breaches(first + second)) == 2
