"""Domains, asked of a small but real name server on loopback, which can also misbehave."""

from __future__ import annotations

import asyncio
import json
import pickle
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import dns.asyncresolver
import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.resolver
import dns.rrset
import pytest

import bouncekit
from bouncekit.dns import DomainCheck, DomainStatus, check_domain, check_domain_async
from bouncekit.model.domain import MailHost

#: What is answered to a query, and whether it came over TCP.
Answer = Callable[[dns.message.Message, bool], dns.message.Message | None]


@dataclass
class Server:
    """Answers from lines such as ``example.com. 60 IN MX 10 mx.example.com.``"""

    records: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    #: Names that exist, whether they have records or not.
    names: set[str] = field(default_factory=set)
    #: What is answered in place of records for a name.
    special: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    port: int = 0

    def add(self, *lines: str) -> None:
        for line in lines:
            name, *_, kind = line.split()[:4]
            self.records.setdefault((name, kind), []).append(line)
            self.names.add(name)

    def answer(self, wire: bytes, *, tcp: bool) -> bytes | None:
        query = dns.message.from_wire(wire)
        question = query.question[0]
        name, kind = question.name.to_text().lower(), dns.rdatatype.to_text(question.rdtype)
        self.asked.append((name, kind, "tcp" if tcp else "udp"))
        if name in self.special:
            reply = self.special[name](query, tcp)
            return None if reply is None else reply.to_wire()
        reply = dns.message.make_response(query)
        while (name, "CNAME") in self.records:
            line = self.records[name, "CNAME"][0]
            self._put(reply, [line])
            name = line.split()[4]
        self._put(reply, self.records.get((name, kind), []))
        if name not in self.names:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        return reply.to_wire()

    def _put(self, reply: dns.message.Message, lines: list[str]) -> None:
        for line in lines:
            owner, ttl, _, kind, rest = line.split(maxsplit=4)
            reply.answer.append(dns.rrset.from_text(owner, int(ttl), "IN", kind, rest))


@pytest.fixture
def server() -> Iterator[Server]:
    yield from serve(Server())


def serve(server: Server) -> Iterator[Server]:
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", 0))
    server.port = udp.getsockname()[1]
    tcp = socket.create_server(("127.0.0.1", server.port))
    threads = [
        threading.Thread(target=answer, args=(server, listener), daemon=True)
        for answer, listener in ((answer_udp, udp), (answer_tcp, tcp))
    ]
    for thread in threads:
        thread.start()
    yield server
    for listener in (udp, tcp):
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    for thread in threads:
        thread.join(timeout=5)


def answer_udp(server: Server, listener: socket.socket) -> None:
    with suppress(OSError):
        while True:
            wire, where = listener.recvfrom(4096)
            if not wire:  # the socket is shut down
                return
            reply = server.answer(wire, tcp=False)
            if reply is not None:
                listener.sendto(reply, where)


def answer_tcp(server: Server, listener: socket.socket) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection:
                size = struct.unpack("!H", connection.recv(2))[0]
                reply = server.answer(connection.recv(size), tcp=True)
                if reply is not None:
                    connection.sendall(struct.pack("!H", len(reply)) + reply)


Check = Callable[..., DomainCheck]


@pytest.fixture(params=["sync", "async"])
def check(server: Server, request: pytest.FixtureRequest) -> Check:
    """``check_domain`` or its twin, with a resolver that asks the server."""
    if request.param == "sync":
        plain = dns.resolver.Resolver(configure=False)
        plain.nameservers, plain.port, plain.timeout = ["127.0.0.1"], server.port, 0.4
        return lambda domain, lifetime=5.0: check_domain(domain, resolver=plain, lifetime=lifetime)
    waiting = dns.asyncresolver.Resolver(configure=False)
    waiting.nameservers, waiting.port, waiting.timeout = ["127.0.0.1"], server.port, 0.4
    return lambda domain, lifetime=5.0: asyncio.run(
        check_domain_async(domain, resolver=waiting, lifetime=lifetime)
    )


def fail(code: dns.rcode.Rcode) -> Answer:
    def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message:  # noqa: FBT001 - as the server calls it
        del tcp
        reply = dns.message.make_response(query)
        reply.set_rcode(code)
        return reply

    return answer


def say(*lines: str, code: dns.rcode.Rcode = dns.rcode.NOERROR) -> Answer:
    """Answers these lines, whatever was asked."""

    def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message:  # noqa: FBT001 - as the server calls it
        del tcp
        reply = dns.message.make_response(query)
        reply.set_rcode(code)
        for line in lines:
            owner, ttl, _, kind, rest = line.split(maxsplit=4)
            reply.answer.append(dns.rrset.from_text(owner, int(ttl), "IN", kind, rest))
        return reply

    return answer


def silence(query: dns.message.Message, tcp: bool) -> None:  # noqa: FBT001 - as the server calls it
    """Answers nothing at all."""


MAIL = "mx.example.net. 60 IN A 192.0.2.1"


def test_the_mail_hosts_come_in_their_order(server: Server, check: Check) -> None:
    server.add(
        "example.com. 60 IN MX 20 b.example.net.", "example.com. 60 IN MX 10 mx.example.net."
    )
    server.add(MAIL)
    found = check("Example.COM")
    assert found == DomainCheck(
        domain="Example.COM",
        ascii="example.com",
        status=DomainStatus.ACCEPTS_MAIL,
        hosts=(
            MailHost(name="mx.example.net", preference=10),
            MailHost(name="b.example.net", preference=20),
        ),
    )
    assert json.loads(json.dumps(found.to_dict())) == found.to_dict()
    assert pickle.loads(pickle.dumps(found)) == found


def test_one_host_with_an_address_is_enough(server: Server, check: Check) -> None:
    server.add(
        "example.com. 60 IN MX 10 gone.example.net.", "example.com. 60 IN MX 20 v6.example.net."
    )
    server.add("v6.example.net. 60 IN AAAA 2001:db8::1")
    assert check("example.com").status is DomainStatus.ACCEPTS_MAIL


def test_null_mx(server: Server, check: Check) -> None:
    server.add("example.com. 60 IN MX 0 .")
    found = check("example.com")
    assert (found.status, found.hosts, found.error) == (DomainStatus.NULL_MX, (), None)


def test_without_an_mx_the_domain_itself_takes_mail(server: Server, check: Check) -> None:
    server.add("example.com. 60 IN A 192.0.2.1")
    found = check("example.com")
    assert found.status is DomainStatus.ACCEPTS_MAIL
    assert found.hosts == (MailHost(name="example.com", preference=0),)


def test_nxdomain(server: Server, check: Check) -> None:
    assert check("no.example").status is DomainStatus.NXDOMAIN
    assert server.asked == [("no.example.", "MX", "udp")]


def test_nothing_takes_mail(server: Server, check: Check) -> None:
    server.add('example.com. 60 IN TXT "v=spf1 -all"')
    assert check("example.com").status is DomainStatus.NO_MAIL_HOST


@pytest.mark.parametrize(
    "host", ["gone.example.net.", "localhost.", "host.localhost.", "192.0.2.1.", "x.invalid."]
)
def test_mail_hosts_that_are_none(server: Server, check: Check, host: str) -> None:
    server.add(f"example.com. 60 IN MX 10 {host}")
    assert check("example.com").status is DomainStatus.NO_MAIL_HOST


@pytest.mark.parametrize("address", ["127.0.0.1", "0.0.0.0", "224.0.0.1"])
def test_addresses_that_mail_cannot_go_to(server: Server, check: Check, address: str) -> None:
    server.add("example.com. 60 IN MX 10 mx.example.net.", f"mx.example.net. 60 IN A {address}")
    assert check("example.com").status is DomainStatus.NO_MAIL_HOST


def test_a_null_mx_beside_others_counts_for_nothing(server: Server, check: Check) -> None:
    server.add("example.com. 60 IN MX 0 .", "example.com. 60 IN MX 10 mx.example.net.", MAIL)
    found = check("example.com")
    assert (found.status, len(found.hosts)) == (DomainStatus.ACCEPTS_MAIL, 1)


def test_aliases_are_followed(server: Server, check: Check) -> None:
    server.add("a.example. 60 IN CNAME b.example.", "b.example. 60 IN CNAME c.example.")
    server.add("c.example. 60 IN MX 10 mx.example.net.", MAIL)
    found = check("a.example")
    assert found.status is DomainStatus.ACCEPTS_MAIL
    assert [host.name for host in found.hosts] == ["mx.example.net"]


def test_an_alias_of_nothing(server: Server, check: Check) -> None:
    server.add("a.example. 60 IN CNAME gone.example.")
    assert check("a.example").status is DomainStatus.NXDOMAIN


def test_aliases_that_go_round_are_no_answer(server: Server, check: Check) -> None:
    loop = say("a.example. 60 IN CNAME b.example.", "b.example. 60 IN CNAME a.example.")
    server.special["a.example."] = loop
    found = check("a.example", lifetime=1.0)
    assert found.status in {DomainStatus.UNKNOWN, DomainStatus.NO_MAIL_HOST}


def test_domains_in_unicode(server: Server, check: Check) -> None:
    server.add("xn--mller-kva.example. 60 IN MX 10 mx.example.net.", MAIL)
    for domain in ("müller.example", "MÜLLER.example.", "xn--mller-kva.example"):
        found = check(domain)
        assert (found.status, found.ascii) == (
            DomainStatus.ACCEPTS_MAIL,
            "xn--mller-kva.example",
        )


@pytest.mark.parametrize("domain", ["☃.example", "ü" * 70, "\ud800.example"])
def test_what_is_no_domain_is_not_asked_for(server: Server, check: Check, domain: str) -> None:
    found = check(domain)
    assert (found.status, found.ascii) == (DomainStatus.UNKNOWN, None)
    assert found.error is not None
    assert server.asked == []


@pytest.mark.parametrize("domain", ["", "x" * 64 + ".example", "a..example", "jens@example.com"])
def test_what_cannot_be_asked_is_unknown_or_does_not_exist(check: Check, domain: str) -> None:
    assert check(domain).status in {DomainStatus.UNKNOWN, DomainStatus.NXDOMAIN}


@pytest.mark.parametrize("code", [dns.rcode.SERVFAIL, dns.rcode.REFUSED, dns.rcode.FORMERR])
def test_a_server_that_fails_is_unknown(
    server: Server, check: Check, code: dns.rcode.Rcode
) -> None:
    server.special["example.com."] = fail(code)
    found = check("example.com", lifetime=1.0)
    assert found.status is DomainStatus.UNKNOWN
    assert found.error is not None


def test_a_server_that_is_silent_is_unknown_in_time(server: Server, check: Check) -> None:
    server.special["example.com."] = silence
    start = time.monotonic()
    found = check("example.com", lifetime=0.5)
    assert time.monotonic() - start < 3
    assert found.status is DomainStatus.UNKNOWN
    assert "LifetimeTimeout" in str(found.error)


def test_all_questions_share_the_time(server: Server, check: Check) -> None:
    for number in range(5):
        server.add(f"example.com. 60 IN MX {number} mx{number}.example.net.")
        server.special[f"mx{number}.example.net."] = silence
    start = time.monotonic()
    found = check("example.com", lifetime=0.6)
    assert time.monotonic() - start < 1.5
    assert (found.status, found.hosts) == (DomainStatus.UNKNOWN, ())


def test_mail_hosts_that_cannot_be_asked_for_are_unknown(server: Server, check: Check) -> None:
    server.add("example.com. 60 IN MX 10 mx.example.net.")
    server.special["mx.example.net."] = fail(dns.rcode.SERVFAIL)
    assert check("example.com", lifetime=1.0).status is DomainStatus.UNKNOWN


def test_an_address_that_cannot_be_asked_for_is_unknown(server: Server, check: Check) -> None:
    broken = fail(dns.rcode.SERVFAIL)

    def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message | None:  # noqa: FBT001 - as the server calls it
        mx = query.question[0].rdtype == dns.rdatatype.MX
        return dns.message.make_response(query) if mx else broken(query, tcp)

    server.special["example.com."] = answer
    assert check("example.com", lifetime=1.0).status is DomainStatus.UNKNOWN


def test_only_the_first_mail_hosts_are_asked_for(server: Server, check: Check) -> None:
    for number in range(7):
        server.add(f"example.com. 60 IN MX {number} mx{number}.example.net.")
    found = check("example.com")
    assert found.status is DomainStatus.UNKNOWN
    assert "first mail hosts" in str(found.error)


def test_what_is_cut_is_asked_for_again_over_tcp(server: Server, check: Check) -> None:
    server.add(MAIL)
    long = [f"example.com. 60 IN MX {number} mx{number}.example.net." for number in range(100)]
    whole = say("example.com. 60 IN MX 5 mx.example.net.", *long)

    def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message | None:  # noqa: FBT001 - as the server calls it
        if tcp:
            return whole(query, tcp)
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.TC
        return reply

    server.special["example.com."] = answer
    server.add("mx0.example.net. 60 IN A 192.0.2.1")
    found = check("example.com")
    assert (found.status, len(found.hosts)) == (DomainStatus.ACCEPTS_MAIL, 101)
    assert ("example.com.", "MX", "tcp") in server.asked


def test_what_is_cut_and_not_to_be_had_over_tcp_is_unknown(server: Server, check: Check) -> None:
    def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message | None:  # noqa: FBT001 - as the server calls it
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.TC
        return None if tcp else reply

    server.special["example.com."] = answer
    assert check("example.com", lifetime=1.0).status is DomainStatus.UNKNOWN


def test_a_resolver_that_invents_addresses_is_found_out(server: Server, check: Check) -> None:
    class Liar(dict[str, Answer]):
        def __contains__(self, name: object) -> bool:
            return True

        def __getitem__(self, name: str) -> Answer:
            def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message:  # noqa: FBT001 - as the server calls it
                del tcp
                reply = dns.message.make_response(query)
                if query.question[0].rdtype == dns.rdatatype.A:
                    reply.answer.append(dns.rrset.from_text(name, 60, "IN", "A", "192.0.2.9"))
                return reply

            return answer

    server.special = Liar()
    found = check("no.example")
    assert (found.status, found.hosts) == (DomainStatus.UNKNOWN, ())
    assert "do not exist" in str(found.error)


def test_an_answer_to_another_question_counts_for_nothing(server: Server, check: Check) -> None:
    server.special["example.com."] = say("other.example. 60 IN MX 10 mx.example.net.", MAIL)
    assert check("example.com", lifetime=1.0).status is not DomainStatus.ACCEPTS_MAIL


def test_records_beside_an_nxdomain_are_not_believed(server: Server, check: Check) -> None:
    server.special["example.com."] = say(
        "example.com. 60 IN MX 10 mx.example.net.", code=dns.rcode.NXDOMAIN
    )
    assert check("example.com", lifetime=1.0).status is not DomainStatus.ACCEPTS_MAIL


def test_a_forged_answer_is_waited_past(server: Server, check: Check) -> None:
    def answer(query: dns.message.Message, tcp: bool) -> dns.message.Message:  # noqa: FBT001 - as the server calls it
        del tcp
        reply = dns.message.make_response(query)
        reply.id = (query.id + 1) % 65536
        return reply

    server.special["example.com."] = answer
    assert check("example.com", lifetime=1.0).status is DomainStatus.UNKNOWN


def test_without_a_resolver_that_of_the_machine_is_asked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.add("example.com. 60 IN MX 10 mx.example.net.", MAIL)
    plain = dns.resolver.Resolver(configure=False)
    plain.nameservers, plain.port = ["127.0.0.1"], server.port
    monkeypatch.setattr(dns.resolver, "default_resolver", plain)
    assert bouncekit.dns.check_domain("example.com").status is DomainStatus.ACCEPTS_MAIL
    waiting = dns.asyncresolver.Resolver(configure=False)
    waiting.nameservers, waiting.port = ["127.0.0.1"], server.port
    monkeypatch.setattr(dns.asyncresolver, "default_resolver", waiting)
    found = asyncio.run(bouncekit.dns.check_domain_async("example.com"))
    assert found.status is DomainStatus.ACCEPTS_MAIL


def test_a_machine_without_a_resolver_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> dns.resolver.Resolver:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver, "get_default_resolver", missing)
    assert check_domain("example.com").status is DomainStatus.UNKNOWN


def test_only_text_can_be_a_domain() -> None:
    with pytest.raises(TypeError, match="domain must be str, not bytes"):
        check_domain(b"example.com")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="domain must be str, not NoneType"):
        asyncio.run(check_domain_async(None))  # type: ignore[arg-type]
