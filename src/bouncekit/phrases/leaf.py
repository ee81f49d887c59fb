"""Literals as they hang in the tree, and the phrases that are made of them.

In and out: nothing; these are values. Law: rules have some hundred thousand literals, and a
text meets ten of them, so what a text costs is mostly memory that is far from the processor:
a literal is one small object, and what many have alike is there once.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Generic, NamedTuple, TypeVar

from bouncekit.phrases.phrase import Literal

__all__ = ["Chain", "Filled", "Key", "Leaf", "Link", "OddLeaf", "Place", "Places", "Span"]

#: What stands for a phrase in answers: the phrase, or what its owner makes of it.
Key = TypeVar("Key", bound=Hashable)
Span = tuple[int, int]
#: Where a literal or a phrase stands: the start, the end, how many characters are its own
#: (no gaps, and no rest of a word at an open end), and its pieces. A bare tuple, since a text
#: has many, and most are passed on without a look.
Place = tuple[int, int, int, tuple[Span, ...]]


class Leaf(Generic[Key]):
    """A literal in the tree (compared by identity, which is fast)."""

    __slots__ = ("chains", "is_shared", "keys")

    def __init__(self, keys: Sequence[Key], chains: Sequence[Chain[Key]]) -> None:
        """Keep what the phrase fills in for whose sake it hangs there.

        Args:
            keys: What stands for that phrase, if it is this literal.
            chains: That phrase, if it is a longer one that hangs on it.
        """
        # All literals of a phrase have these two in common.
        self.keys: Sequence[Key] = keys
        self.chains: Sequence[Chain[Key]] = chains
        #: Whether other phrases are, or hang on, the same literal.
        self.is_shared: bool = False


#: What a phrase fills into the leaves that hang there for its sake.
Filled = tuple[Sequence[Key], Sequence["Chain[Key]"]]


class OddLeaf(Leaf[Key]):
    """A literal with punctuation or an open end, which its words alone do not tell."""

    __slots__ = ("lead", "literal")

    def __init__(
        self,
        literal: Literal,
        lead: int,
        filled: Filled[Key],
    ) -> None:
        """Keep a literal.

        Args:
            literal: The literal.
            lead: Where the word begins in it that it hangs on.
            filled: What its phrase fills in.
        """
        super().__init__(*filled)
        self.literal: Literal = literal
        self.lead: int = lead


#: The places of each literal in one text, in the order of the text.
Places = dict[Leaf[Key], list[Place]]


class Link(NamedTuple, Generic[Key]):
    """A piece of a phrase: what it may be, and whether it follows at once."""

    leaves: frozenset[Leaf[Key]]
    adjacent: bool


class Chain(Generic[Key]):
    """A phrase of several pieces."""

    __slots__ = ("first", "is_cut", "key", "others", "rest")

    def __init__(self, key: Key, links: tuple[Link[Key], ...], hook: Link[Key]) -> None:
        """Keep a phrase.

        Args:
            key: What stands for it.
            links: Its pieces.
            hook: The one by which it is found.
        """
        self.key: Key = key
        self.first: frozenset[Leaf[Key]] = links[0].leaves
        self.rest: tuple[Link[Key], ...] = links[1:]
        #: What must be in the text beside the piece that it hangs on.
        self.others: tuple[frozenset[Leaf[Key]], ...] = tuple(
            link.leaves for link in links if link is not hook
        )
        #: Whether pieces of it stand side by side.
        self.is_cut: bool = any(link.adjacent for link in links)
