"""What each person should do now, in their language.

In: a diagnosis (or a category), a locale, an audience, and what is known of the case.
Out: :class:`~bouncekit.advice.advice.Advice`. ``plan.toml`` says who does what, the
catalogs in ``locales/`` say it in words, and the modules here join the two. Laws: nobody
is told what they cannot do; no address is given up for what its sender did; what comes
from a context or a reply is text, never markup.
"""
