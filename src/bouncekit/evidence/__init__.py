"""Deliveries to the flat facts that rules look at.

In: :class:`~bouncekit.model.finding.Finding`. Out: :class:`~bouncekit.model.facts.Facts`
and the parsed codes. Law: nothing is weighed here, and no rule is known.
"""
