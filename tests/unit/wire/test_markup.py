from __future__ import annotations

import pytest

from bouncekit.wire.markup import html_to_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("no markup", "no markup"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("a\n  b\t<b>c</b>", "a b c"),
        ("<tr><td>a</td><td>b</td></tr><tr><td>c", "a b\n\nc"),
        ("<title>Mail</title><style>p {x}</style><script>alert('<p>')</script>text", "Mail\ntext"),
        ("<STYLE type='x'>a</STYLE >b", "b"),
        ("a<!-- b --> <!--[if mso]><p>c</p><![endif]-->d", "a d"),
        ("<![if !mso]>a<![endif]><?xml x?>", "a"),
        ("a<!-- never ends", "a<!-- never ends"),
        ("a<style>b", "ab"),
        ("a<script>b</script", "a"),
        ("<a href='mailto:u@example.com'>write</a> us", "write us"),
        ("&lt;u@example.com&gt; &amp;", "<u@example.com> &"),
        ("&#228;&uuml;&nbsp;x &bogus;", "äü x &bogus;"),
        ("&#99999999999999;&#x110000000;", "\ufffd\ufffd"),
        ("&#0;a", "\ufffda"),
        ("<u@example.com>: not found", "<u@example.com>: not found"),
        ("<a title='x > y'>z</a>", "z"),
        ("<a title='x>y", "y"),
        ("<a title='>z", "z"),
        ("1 < 2 > 0", "1 < 2 > 0"),
        ("<pre>one\n  two</pre>three\nfour", "one\ntwo\nthree four"),
        ("</pre>a\nb", "a b"),
        ("<p>a<div>b<p><p><p><p>c", "a\nb\n\nc"),
        ("</>x<//>", "</>x<//>"),
        ("İ<SCRIPT>a</Script>b", "İb"),
    ],
)
def test_html_to_text(source: str, text: str) -> None:
    assert html_to_text(source) == text


def test_a_number_of_thousands_of_digits_is_no_character() -> None:
    assert html_to_text("&#" + "9" * 10_000 + ";") == "\ufffd"
