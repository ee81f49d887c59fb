from __future__ import annotations

import json
from collections.abc import Callable

import bouncekit

Command = Callable[..., tuple[int, str, str]]


def test_plain_text_is_the_way(command: Command) -> None:
    status, out, err = command("guide", "--locale", "da-DK", "--document", "faktura")
    assert (status, err) == (0, "")
    context = bouncekit.AdviceContext(document="faktura")
    assert out == bouncekit.guide("da", context=context).to_text()


def test_html_is_a_whole_page(command: Command) -> None:
    status, out, _ = command("guide", "--html", "--product", "A<b>", "--support", "x@example.org")
    assert status == 0
    assert out.startswith('<!doctype html>\n<html lang="en">')
    assert "<title>When a mail from A&lt;b&gt; does not arrive</title>" in out
    assert "Contact x@example.org if that does not help." in out
    assert out.endswith("</article>\n</body>\n</html>\n")


def test_markdown(command: Command) -> None:
    status, out, _ = command("guide", "--markdown")
    assert status == 0
    assert out == bouncekit.guide().to_markdown()


def test_json(command: Command) -> None:
    status, out, _ = command("guide", "--json")
    assert status == 0
    assert json.loads(out) == bouncekit.guide().to_dict()
