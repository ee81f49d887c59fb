"""What the sanitizer does not take: no text at all, and a text that is no address.

Law: the first is the caller's mistake and raises; the second is an answer.
"""

from __future__ import annotations

from bouncekit.model.address import Issue, IssueCode

__all__ = ["Refusal", "require_text"]


class Refusal(Exception):  # noqa: N818 - it is an answer, no error
    """Stops the work on a text that cannot be an address."""

    def __init__(
        self,
        code: IssueCode,
        message: str,
        index: int | None = None,
        suggestion: str | None = None,
    ) -> None:
        """Say what stands in the way, and where in the original."""
        super().__init__(message)
        self.issue: Issue = Issue(
            code=code, message=message, index=index, suggestion=suggestion, blocking=True
        )


def require_text(text: object, /) -> str:
    """The text itself.

    Args:
        text: What the caller gave.

    Returns:
        The same.

    Raises:
        TypeError: It is no ``str``.
    """
    if isinstance(text, str):
        return text
    message = f"text must be str, not {type(text).__name__}"
    raise TypeError(message)
