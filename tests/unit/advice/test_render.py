from __future__ import annotations

from html.parser import HTMLParser

import pytest

from bouncekit.advice.advise import advise
from bouncekit.advice.context import AdviceContext
from bouncekit.advice.guide import guide
from bouncekit.advice.markup import escape_html, escape_markdown

ADVICE = advise("mailbox_not_found", context=AdviceContext(recipient="<b>@example.com"))


def test_plain_text() -> None:
    assert advise("auto_reply").to_text() == (
        "The mail arrived\n"
        "\n"
        "What came back is an automatic reply. The mail arrived.\n"
        "\n"
        "What to do\n"
        "\n"
        "1. You do not have to do anything.\n"
        "\n"
        "Waiting: There is nothing to wait for.\n"
    )


def test_markdown() -> None:
    assert ADVICE.to_markdown() == (
        "## The address does not exist\n"
        "\n"
        "The recipient's mail server does not know this address. It may be mistyped, or no longer "
        "in use.\n"
        "\n"
        "### What to do\n"
        "\n"
        "1. Check with the recipient that \\<b\\>\\@example.com is typed right and is the right "
        "address.\n"
        "2. Correct the address on the contact.\n"
        "3. Send the mail again.\n"
        "\n"
        "**Waiting:** Waiting does not help.\n"
        "\n"
        "**Another way:** If it is urgent, call the recipient, or use the post.\n"
        "\n"
        "**Watch out:** Do not send to the same address again before it has been put right.\n"
        "\n"
        "### Text for the people who look after the recipient's mail\n"
        "\n"
        "    Hello, mail to <b>@example.com does not arrive.\n"
        "\n"
        "    The recipient's mail server does not know this address. It may be mistyped, or no "
        "longer in use.\n"
        "\n"
        "    Would you look into it? This is what usually helps:\n"
        "    - Check whether the mailbox should exist, and create it or an alias for it if so.\n"
        "\n"
        "    Thank you!\n"
    )


def test_html() -> None:
    told = ADVICE.to_html()
    assert told.startswith('<section class="bouncekit-advice" lang="en">\n<h2>The address does')
    assert "<li>Check with the recipient that &lt;b&gt;@example.com is typed right" in told
    assert "<dt>Waiting</dt><dd>Waiting does not help.</dd>" in told
    assert "<details>\n<summary>Text for the people" in told
    assert told.endswith("</details>\n</section>\n")


def test_the_guide_in_every_form() -> None:
    page = guide("en", context=AdviceContext(product="A & B", document="invoice"))
    assert page.to_text().startswith("When a mail from A & B does not arrive\n\nYou can see")
    assert page.to_markdown().startswith("# When a mail from A \\& B does not arrive\n")
    assert "<h1>When a mail from A &amp; B does not arrive</h1>" in page.to_html()
    assert '<h2 id="soft-bounce">Soft bounce</h2>' in page.to_html()
    entries = page.to_dict()["entries"]
    assert isinstance(entries, list)
    assert entries[1]["steps"][1] == "Send the invoice again later."


def test_the_guide_takes_the_products_own_words() -> None:
    context = AdviceContext(steps={"correct_address": "Contacts > Edit."})
    assert "2. Contacts > Edit." in guide("en", context=context).to_text()


class _Nesting(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert all(not name.startswith("on") and name != "style" for name, _ in attrs)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("text", [ADVICE.to_html(), guide("da").to_html()])
def test_html_closes_what_it_opens(text: str) -> None:
    parser = _Nesting()
    parser.feed(text)
    parser.close()
    assert parser.open == []
    assert "<script" not in text
    assert "<style" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain text.", "plain text."),
        ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
        ("[a](b) ![c](d)", "\\[a\\](b) \\!\\[c\\](d)"),
        ("# no heading", "\\# no heading"),
        ("- no item", "\\- no item"),
        ("1. no item", "1\\. no item"),
        ("10) no item", "10\\) no item"),
        ("2026 is a year", "2026 is a year"),
        ("https://example.com", "https\\://example.com"),
        ("www.example.com", "www\\.example.com"),
        ("a\\b", "a\\\\b"),
        ("== no heading", "\\== no heading"),
    ],
)
def test_markdown_is_escaped(text: str, expected: str) -> None:
    assert escape_markdown(text) == expected


def test_html_is_escaped() -> None:
    assert escape_html('<a href="x">\'&') == "&lt;a href=&quot;x&quot;&gt;&#x27;&amp;"
