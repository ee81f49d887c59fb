"""Rules as data, and the small engine that matches them.

In: :class:`~bouncekit.model.facts.Facts`. Out: every hit of every rule, none
chosen: precedence is not decided here. ``docs/rules.md`` specifies the files
in ``data/``. Law: the order of files and of rules in a file never matters.
"""
