"""Phrases and how to find them: shared by the rules and by the marks of reports.

In: phrases from data files, and any text. Out: where they stand. Law: one pass, in linear
time.
"""
