"""What mail services say of each mail in the payloads of their webhooks.

In: the body of a request. Out: a :class:`~bouncekit.model.finding.Reading` for each event.
``payload`` and ``envelope`` decode, ``record`` gives typed access, ``service`` knows the words
of a service from its table, ``notice`` makes readings; ``services`` has the readers and
``registry`` lists them.
"""
