"""The wire: bytes from strangers in, structure out.

The floor's law: every function is total (no content makes it raise), takes linear time,
gives the same answer for the same bytes, and does no I/O. Every bound stands in
``limits.py``; what a bound cut, or what was broken, is told as a fault.
"""
