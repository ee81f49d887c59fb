"""``bouncekit guide``: the help page on mail that did not arrive, in a language."""

from __future__ import annotations

import html
import json

import click

import bouncekit
from bouncekit.cli.ending import Status

__all__ = ["guide"]

_EXAMPLES = """\b
Examples:
  bouncekit guide --locale da
  bouncekit guide --locale de --html > hilfe.html
  bouncekit guide --product Ledger --document invoice --support help@example.org
"""
#: A whole page; how it looks is for whoever shows it.
_PAGE = """<!doctype html>
<html lang="{locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
</head>
<body>
{article}</body>
</html>
"""


@click.command(epilog=_EXAMPLES, short_help="Write the help page for those who send mail.")
@click.option("--locale", default="en", metavar="TAG", help="The language: da, de-AT, ...")
@click.option("--product", metavar="NAME", help="The program that sends the mail.")
@click.option("--document", metavar="WORD", help="What it sends: invoice, quote, ...")
@click.option("--support", metavar="WHO", help="How to reach its support.")
@click.option("--html", "form", flag_value="html", help="A whole page of HTML.")
@click.option("--markdown", "form", flag_value="markdown", help="Markdown.")
@click.option("--json", "form", flag_value="json", help="One JSON object.")
def guide(
    *, locale: str, product: str | None, document: str | None, support: str | None, form: str | None
) -> Status:
    """Write what every class of failures means, and what to do about it.

    A language without texts falls back to the nearest that has some, and to English.
    """
    context = bouncekit.AdviceContext(product=product, document=document, support_contact=support)
    page = bouncekit.guide(locale, context=context)
    match form:
        case "html":
            article = page.to_html()
            written = _PAGE.format(
                locale=page.locale, title=html.escape(page.title), article=article
            )
        case "markdown":
            written = page.to_markdown()
        case "json":
            written = json.dumps(page.to_dict()) + "\n"
        case _:
            written = page.to_text()
    click.echo(written, nl=False)
    return Status.FINE
