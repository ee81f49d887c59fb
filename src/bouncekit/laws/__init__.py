"""What rule files must keep beside their grammar: the laws of ``docs/rules.md``.

In: rules, and the set that they are used in. Out: breaches, as errors that are told and not
raised. Law: pure; a file that keeps its grammar can be checked, whatever stands in it.
"""
