"""The sanitizer: from what people paste to an address that mail systems take, and why.

A wing beside the floors: it knows nothing of bounces. Law: total, linear, idempotent; what
is changed is told, and what cannot be known is left to a person.
"""
