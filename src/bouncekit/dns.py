"""Whether a domain takes mail, asked of the DNS. The only part that touches the network.

In: a domain, and a resolver of dnspython. Out: a :class:`DomainCheck`. Sources: RFC 5321,
section 5.1 (MX and its stand-in), RFC 7505 (null MX), RFC 6761 (the name ``invalid``). Law: an
error of the DNS is ``unknown``, never ``nxdomain``; all questions together take no longer than
``lifetime``.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final

import dns.asyncresolver
import dns.exception
import dns.name
import dns.rdtypes.ANY.MX
import dns.resolver
import idna

from bouncekit.model.domain import DomainCheck, DomainStatus, MailHost

__all__ = ["DomainCheck", "DomainStatus", "MailHost", "check_domain", "check_domain_async"]

#: More mail hosts than this are not asked for their addresses.
_MOST_HOSTS: Final = 5
#: A name that does not exist (RFC 6761, section 6.4): who answers for it invents answers.
_NOWHERE: Final = "no-such-host.invalid"


@dataclass(frozen=True, slots=True)
class _Question:
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Reply:
    """What came back; without records, the name may exist all the same."""

    #: For MX the preference and the host, for addresses 0 and the address.
    records: tuple[tuple[int, str], ...] = ()
    exists: bool = True
    error: str | None = None


_Plan = Generator[_Question, _Reply, DomainCheck]


def check_domain(
    domain: str, /, *, resolver: dns.resolver.Resolver | None = None, lifetime: float = 5.0
) -> DomainCheck:
    """Ask the DNS whether a domain takes mail.

    Args:
        domain: The part behind the ``@``, in Unicode or as A-labels.
        resolver: Whom to ask; the resolver of this machine where ``None``.
        lifetime: The most seconds for all questions together.

    Returns:
        The answer; ``unknown`` with its ``error`` where the DNS did not tell.

    Raises:
        TypeError: ``domain`` is no ``str``; what the DNS says never raises.
    """
    end = time.monotonic() + lifetime
    plan = _plan(domain)
    try:
        question = next(plan)
        while True:
            try:
                asked = dns.resolver.get_default_resolver() if resolver is None else resolver
                answer = asked.resolve(
                    question.name, question.kind, lifetime=_find_rest(end), search=False
                )
                reply = _read(answer)
            except (dns.exception.DNSException, OSError) as error:
                reply = _read_error(error)
            question = plan.send(reply)
    except StopIteration as stop:
        return _finish(stop)


async def check_domain_async(
    domain: str, /, *, resolver: dns.asyncresolver.Resolver | None = None, lifetime: float = 5.0
) -> DomainCheck:
    """Ask the DNS whether a domain takes mail, without blocking.

    Args:
        domain: As for ``check_domain``.
        resolver: Whom to ask; the resolver of this machine where ``None``.
        lifetime: As for ``check_domain``.

    Returns:
        As ``check_domain``.

    Raises:
        TypeError: ``domain`` is no ``str``; what the DNS says never raises.
    """
    end = time.monotonic() + lifetime
    plan = _plan(domain)
    try:
        question = next(plan)
        while True:
            try:
                asked = dns.asyncresolver.get_default_resolver() if resolver is None else resolver
                answer = await asked.resolve(
                    question.name, question.kind, lifetime=_find_rest(end), search=False
                )
                reply = _read(answer)
            except (dns.exception.DNSException, OSError) as error:
                reply = _read_error(error)
            question = plan.send(reply)
    except StopIteration as stop:
        return _finish(stop)


def _finish(stop: StopIteration) -> DomainCheck:
    check: DomainCheck = stop.value
    return check


def _find_rest(end: float) -> float:
    """The seconds that are left."""
    rest = end - time.monotonic()
    if rest <= 0:
        message = "no time is left for more questions"
        raise TimeoutError(message)
    return rest


def _read(answer: dns.resolver.Answer) -> _Reply:
    records = (
        (record.preference, str(record.exchange).rstrip("."))
        if isinstance(record, dns.rdtypes.ANY.MX.MX)
        else (0, str(record))
        for record in answer
    )
    return _Reply(records=tuple(sorted(records)))


def _read_error(error: Exception) -> _Reply:
    match error:
        case dns.resolver.NXDOMAIN():
            return _Reply(exists=False)
        case dns.resolver.NoAnswer():
            return _Reply()
        case _:
            return _Reply(error=f"{type(error).__name__}: {error}")


def _plan(domain: object) -> _Plan:
    """The questions, and what follows from the answers; asking is left to the caller."""
    if not isinstance(domain, str):
        message = f"domain must be str, not {type(domain).__name__}"
        raise TypeError(message)
    try:
        name = domain.strip().rstrip(".")
        name = idna.encode(name, uts46=True).decode("ascii") if not name.isascii() else name.lower()
    except (idna.IDNAError, UnicodeError) as error:
        return DomainCheck(
            domain=domain, ascii=None, status=DomainStatus.UNKNOWN, error=f"no domain: {error}"
        )
    reply = yield _Question(name, "MX")
    if reply.records:
        status, hosts, problem = yield from _weigh_hosts(reply.records)
    elif reply.exists and reply.error is None:
        status, hosts, problem = yield from _weigh_domain(name)
    else:
        status = DomainStatus.UNKNOWN if reply.error else DomainStatus.NXDOMAIN
        hosts, problem = (), reply.error
    return DomainCheck(domain=domain, ascii=name, status=status, hosts=hosts, error=problem)


_Weighed = tuple[DomainStatus, tuple[MailHost, ...], str | None]


def _weigh_hosts(records: tuple[tuple[int, str], ...]) -> Generator[_Question, _Reply, _Weighed]:
    """MX records: one host with an address is enough."""
    hosts = tuple(MailHost(name=name, preference=rank) for rank, name in records if name)
    if not hosts:
        return DomainStatus.NULL_MX, (), None
    problem = None
    for host in hosts[:_MOST_HOSTS]:
        if _is_nowhere(host.name):
            continue
        found, error = yield from _has_address(host.name)
        if found:
            return DomainStatus.ACCEPTS_MAIL, hosts, None
        problem = problem or error
    if problem is None and len(hosts) <= _MOST_HOSTS:
        return DomainStatus.NO_MAIL_HOST, (), None
    return DomainStatus.UNKNOWN, (), problem or "none of the first mail hosts has an address"


def _weigh_domain(name: str) -> Generator[_Question, _Reply, _Weighed]:
    """RFC 5321, section 5.1: without an MX, mail goes to the address of the domain itself."""
    found, problem = yield from _has_address(name)
    if not found:
        status = DomainStatus.NO_MAIL_HOST if problem is None else DomainStatus.UNKNOWN
        return status, (), problem
    invented, _ = yield from _has_address(_NOWHERE)
    if invented:
        problem = "the resolver gives addresses for names that do not exist"
        return DomainStatus.UNKNOWN, (), problem
    return DomainStatus.ACCEPTS_MAIL, (MailHost(name=name, preference=0),), None


def _has_address(name: str) -> Generator[_Question, _Reply, tuple[bool, str | None]]:
    """Whether a host has an address that mail can go to, and what kept us from knowing."""
    problem = None
    for kind in ("A", "AAAA"):
        reply = yield _Question(name, kind)
        if any(_is_reachable(address) for _, address in reply.records):
            return True, None
        problem = problem or reply.error
    return False, problem


def _is_nowhere(name: str) -> bool:
    """Whether a name in an MX record leads to no host: this machine, or an address as a name."""
    last = name.lower().rpartition(".")[2]
    return last in {"localhost", "invalid"} or last.isdigit()


def _is_reachable(address: str) -> bool:
    found = ip_address(address)
    return not (found.is_loopback or found.is_unspecified or found.is_multicast)
