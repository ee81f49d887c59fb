"""A help page and the advice on one bounce as HTML: ``python examples/page.py da bounce.eml``.

Writes a page to standard output. bouncekit writes the parts, this file says how they look:
in light and in dark, on a desk and on a phone.
"""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path

import bouncekit
from bouncekit import AdviceContext

STYLE = """
:root { color-scheme: light dark; --ink: #1d2430; --paper: #f6f7f9; --card: #fff; --line: #d5dae1;
        --quiet: #566072; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebf0; --paper: #14171c; --card: #1d2229; --line: #343b46; --quiet: #a5afbf;
          --accent: #7db8f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
       font: 1.05rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
.bouncekit-advice, .bouncekit-guide { background: var(--card); border: 1px solid var(--line);
       border-radius: .75rem; padding: 1.25rem 1.5rem; margin-bottom: 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 1.4em 0 .4em; }
section > h2:first-child, h1 { margin-top: 0; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.05rem; }
.bouncekit-guide h2 { border-top: 1px solid var(--line); padding-top: 1.2em; }
p, ol, ul, dl { margin: .4em 0; } ol, ul { padding-left: 1.4rem; } li { margin: .25em 0; }
li::marker { color: var(--accent); font-weight: 600; }
dt { color: var(--quiet); font-size: .9rem; margin-top: .8em; } dd { margin: 0; }
details { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: .8rem; }
summary { cursor: pointer; color: var(--accent); }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
pre { white-space: pre-wrap; font: .92rem/1.5 ui-monospace, monospace; margin: .8rem 0 0; }
@media (max-width: 30rem) {
  main { padding: .5rem; }
  .bouncekit-advice, .bouncekit-guide { padding: 1rem; border-radius: .5rem; }
}
"""


def write(locale: str, raw: bytes) -> str:
    """The whole page."""
    known = AdviceContext(product="Ledger", document="invoice", support_contact="help@example.com")
    guide = bouncekit.guide(locale, context=known)
    parts = []
    for delivery in bouncekit.classify(raw).failures:
        if delivery.diagnosis is not None:
            context = AdviceContext.of(
                delivery,
                product=known.product,
                document=known.document,
                support_contact=known.support_contact,
            )
            advice = bouncekit.advise(delivery.diagnosis, locale=locale, context=context)
            parts.append(advice.to_html())
    return (
        f'<!doctype html>\n<html lang="{guide.locale}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(guide.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"{''.join(parts)}{guide.to_html()}</main>\n</body>\n</html>\n"
    )


if __name__ == "__main__":
    sys.stdout.write(write(sys.argv[1], Path(sys.argv[2]).read_bytes()))
