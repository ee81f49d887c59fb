"""One small file for each mail service, with the table of its words beside it.

Law: the files are strangers to each other.
"""
