"""Structure to reports: one module a specification, and one engine for what follows none.

In: what ``wire`` parsed. Out: :class:`~bouncekit.model.finding.Finding`. Law: nothing is
made up; what is not told is ``None``.
"""
