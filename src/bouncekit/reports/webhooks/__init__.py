"""What mail services say of each mail as JSON: one small file for each service.

In: a decoded record, or a text that holds one. Out: a
:class:`~bouncekit.model.finding.Reading`. Laws: the files are strangers to each other; what
is missing or of another type than it should be is not told, and never raises.
"""
