"""One module for each way to sign; strangers to each other.

Each has ``check(request, service, settings)``: in, a request, what the table says of its
service, and what the caller knows; out, what was proved. Law: the caller's part is looked at
before the request is, so that a wrong setting shows whatever comes in.
"""
