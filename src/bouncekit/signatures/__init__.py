"""Is this request from the one that it says: signatures of webhooks.

In: the bytes of a request, its headers, and what the caller knows (a secret, a public key).
Out: nothing, or a :class:`~bouncekit.errors.SignatureError`. ``services.toml`` tells how each
service signs; each scheme has a module of its own in ``schemes/``. Laws: the bytes are checked
as they came; secrets are compared in constant time, all of them, without an early end; a
mistake of the caller's is never told as an attack, nor an attack as a mistake; nothing here
opens a socket.
"""
