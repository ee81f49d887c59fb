from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding

import bouncekit
from bouncekit.signatures.certificates import Certificates
from bouncekit.signatures.verify import verify_event

TOPIC = "arn:aws:sns:us-east-1:123456789012:bounces"
URL = "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123abcd.pem"
SCALEWAY = "https://messaging.s3.fr-par.scw.cloud/fr-par/sns/cert-1.pem"
TIME = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@cache
def private(name: str) -> rsa.RSAPrivateKey:  # noqa: ARG001 - one for each name
    return rsa.generate_private_key(65537, 2048)


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"{name}.example.com")])


@cache
def certificate(name: str = "sns", issuer: str | None = None) -> bytes:
    """Of a key with this name, valid for 30 days before and after the time of these tests."""
    by = issuer or name
    made = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(by))
        .public_key(private(name).public_key())
        .serial_number(7)
        .not_valid_before(TIME - timedelta(days=30))
        .not_valid_after(TIME + timedelta(days=30))
        .sign(private(by), SHA256())
    )
    return made.public_bytes(Encoding.PEM)


@cache
def elliptic() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    made = (
        x509.CertificateBuilder()
        .subject_name(named("ec"))
        .issuer_name(named("ec"))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(TIME)
        .not_valid_after(TIME + timedelta(days=1))
        .sign(key, SHA256())
    )
    return made.public_bytes(Encoding.PEM)


def message(version: str = "1", key: str = "sns", **others: object) -> dict[str, object]:
    """Signed as it is, with what the caller changes of it before that."""
    told: dict[str, object] = {
        "Type": "Notification",
        "MessageId": "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
        "TopicArn": TOPIC,
        "Subject": "Amazon SES Email Event Notification",
        "Message": '{"notificationType":"Bounce","æ":"ø\\n"}',
        "Timestamp": "2026-01-02T03:04:05.123Z",
        "SignatureVersion": version,
        "SigningCertURL": URL,
        "UnsubscribeURL": "https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe",
        **others,
    }
    names = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
    if told["Type"] != "Notification":
        names = ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    lines = [f"{name}\n{told[name]}\n" for name in names if told.get(name) is not None]
    signed = "".join(lines).encode("utf-8", "surrogatepass")
    hashed = SHA256() if version == "2" else SHA1()
    signature = private(key).sign(signed, PKCS1v15(), hashed)
    return {"Signature": base64.b64encode(signature).decode(), **told}


def body(**others: Any) -> bytes:  # noqa: ANN401 - whatever a stranger sends
    return json.dumps(message(**others)).encode()


def changed(**others: object) -> bytes:
    """Changed after it was signed."""
    return json.dumps({**message(), **others}).encode()


def fetch(url: str) -> bytes:
    """The certificate of Amazon, whatever the URL."""
    assert url.startswith("https://")
    return certificate()


GIVEN: dict[str, Any] = {
    "headers": {"x-amz-sns-message-type": "Notification"},
    "provider": "ses",
    "topics": [TOPIC],
    "fetch": fetch,
    "clock": TIME.timestamp,
}
CONFIRM: dict[str, Any] = {
    "Type": "SubscriptionConfirmation",
    "Token": "2336412f37",
    "SubscribeURL": "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=2",
    "Subject": None,
}


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize(
    "others",
    [
        {},
        {"Subject": None},
        {"Subject": ""},
        {"Message": "\ud800"},
        CONFIRM,
        {**CONFIRM, "Type": "UnsubscribeConfirmation"},
        {"SigningCertURL": URL.replace("us-east-1", "us-gov-west-1")},
        {"SigningCertURL": URL.replace("us-east-1.amazonaws.com", "cn-north-1.amazonaws.com.cn")},
        {"SigningCertURL": None, "SigningCertUrl": URL},
        {"Timestamp": "when?"},
    ],
    ids=[
        "plain",
        "null",
        "empty",
        "surrogate",
        "confirm",
        "goodbye",
        "gov",
        "china",
        "lambda",
        "time",
    ],
)
def test_both_versions_hold(version: str, others: dict[str, object]) -> None:
    verify_event(body(version=version, **others), **GIVEN)


def test_a_field_that_is_null_is_none_that_is_signed() -> None:
    told = message(Subject=None)
    verify_event(json.dumps(told).encode(), **GIVEN)
    del told["Subject"]
    verify_event(json.dumps(told).encode(), **GIVEN)


@pytest.mark.parametrize(
    "change",
    [
        {"Message": "other"},
        {"MessageId": "other"},
        {"Subject": None},
        {"Subject": "other"},
        {"Timestamp": "2026-01-02T03:04:05.124Z"},
        {"SignatureVersion": "2"},
        {"Signature": "AAAA"},
        {"Signature": base64.b64encode(bytes(256)).decode()},
        CONFIRM,
    ],
    ids=["text", "id", "none", "subject", "time", "version", "short", "zeros", "type"],
)
def test_what_was_changed_is_refused(change: dict[str, object], refuse: Callable[..., str]) -> None:
    assert "of the fields of the message" in refuse("signature", changed(**change), **GIVEN)


def test_what_is_not_signed_may_change() -> None:
    verify_event(changed(UnsubscribeURL="other", More=1), **GIVEN)


FORGED: dict[str, object] = {
    "notificationType": "Bounce",
    "mail": {"messageId": "m", "destination": ["somebody@example.com"]},
    "bounce": {"bounceType": "Permanent", "bouncedRecipients": []},
}


@pytest.mark.parametrize(
    "sent",
    [
        {"Records": [{"Sns": message()}], **FORGED},
        {"Records": [{"Sns": message()}], "Type": "Notification", "Message": {}, **FORGED},
        {"Records": [{"Sns": {**message(), "Records": [{"body": json.dumps(FORGED)}]}}]},
        {"Records": [{"Sns": {**message(**CONFIRM), **FORGED}}]},
        {**message(**CONFIRM), **FORGED},
        {**message(**CONFIRM), "Type": "SubscriptionConfirmation", "event": "bounce"},
        {**message(**{**CONFIRM, "Type": "UnsubscribeConfirmation"}), **FORGED},
    ],
    ids=["beside", "envelope", "nested", "lambda", "confirm", "flat", "goodbye"],
)
def test_no_event_rides_on_a_message_that_is_signed(
    sent: dict[str, object], refuse: Callable[..., str]
) -> None:
    assert "beside" in refuse("signature", json.dumps(sent).encode(), **GIVEN)


@pytest.mark.parametrize(
    "others",
    [FORGED, {"Sns": FORGED}, {"body": json.dumps(FORGED)}, {"detail": FORGED}],
    ids=range(4),
)
@pytest.mark.parametrize(
    "wrap", [lambda told: told, lambda told: {"Records": [{"Sns": told}]}], ids=["plain", "lambda"]
)
@pytest.mark.parametrize("provider", ["ses", None])
def test_what_is_read_is_what_was_signed(
    others: dict[str, object], wrap: Callable[..., object], provider: str | None
) -> None:
    people = [{"emailAddress": "own@example.com", "status": "5.1.1"}]
    own = {**FORGED, "bounce": {"bounceType": "Permanent", "bouncedRecipients": people}}
    sent = json.dumps(wrap({**message(Message=json.dumps(own)), **others})).encode()
    verify_event(sent, **GIVEN)
    (report,) = bouncekit.classify_event(sent, provider=provider)
    assert [one.recipient for one in report.deliveries] == ["own@example.com"]


@pytest.mark.parametrize(
    ("told", "change"),
    [
        ({}, {"MessageId": "22b80b92\nSubject\nAmazon", "Subject": None}),
        ({"Subject": "a\nTimestamp\nb"}, {}),
        ({"Timestamp": "a\nb"}, {}),
        ({**CONFIRM, "Token": "a\nTopicArn\nb"}, {}),
    ],
    ids=["id", "subject", "time", "token"],
)
def test_what_is_signed_has_one_reading(
    told: dict[str, Any], change: dict[str, object], refuse: Callable[..., str]
) -> None:
    sent = {**message(**{"MessageId": "22b80b92", "Subject": "Amazon", **told}), **change}
    assert "expected one line in" in refuse("bad_encoding", json.dumps(sent).encode(), **GIVEN)


def test_the_first_byte_is_of_the_message(refuse: Callable[..., str]) -> None:
    verify_event(body() + b"\n", **GIVEN)
    assert "without space in front" in refuse("bad_encoding", b"\n" + body(), **GIVEN)


def test_another_key_is_refused(refuse: Callable[..., str]) -> None:
    refuse("signature", body(key="other"), **GIVEN)


@pytest.mark.parametrize(
    ("change", "check", "told"),
    [
        ({"Type": "Other"}, "unknown_version", "Type: expected Notification or"),
        ({"Type": None}, "missing_field", "'Type'"),
        ({"SignatureVersion": "3"}, "unknown_version", "expected 1 or 2, found '3'"),
        ({"SignatureVersion": 1}, "missing_field", "'SignatureVersion'"),
        ({"SignatureVersion": None}, "missing_field", "'SignatureVersion'"),
        ({"Signature": None}, "missing_field", "'Signature'"),
        ({"Signature": "***"}, "bad_encoding", "base64"),
        ({"Message": None}, "missing_field", "'Message'"),
        ({"Message": {"a": 1}}, "missing_field", "'Message'"),
        ({"MessageId": 7}, "missing_field", "'MessageId'"),
        ({"Subject": 7}, "missing_field", "'Subject'"),
        ({"TopicArn": None}, "missing_field", "'TopicArn'"),
        ({"Timestamp": None}, "missing_field", "'Timestamp'"),
        ({"SigningCertURL": None}, "missing_field", "'SigningCertURL'"),
        ({"SigningCertURL": ["x"]}, "missing_field", "'SigningCertURL'"),
        ({**CONFIRM, "Token": None}, "missing_field", "'Token'"),
        ({"TopicArn": TOPIC + "x"}, "topic", "bouncesx"),
        ({"TopicArn": "x\n" * 999}, "topic", "..."),
    ],
    ids=str,
)
def test_fields_that_cannot_be_used_are_refused(
    change: dict[str, object], check: str, told: str, refuse: Callable[..., str]
) -> None:
    message_ = refuse(check, changed(**change), **GIVEN)
    assert told in message_
    assert len(message_) < 500
    assert "\n" not in message_


HOSTILE = {
    "http": URL.replace("https", "http"),
    "upper-scheme": URL.replace("https", "HTTPS"),
    "ftp": URL.replace("https", "ftp"),
    "other-host": "https://example.com/SimpleNotificationService-0123abcd.pem",
    "upper-host": URL.replace("amazonaws", "AMAZONAWS"),
    "upper-label": URL.replace("sns", "SNS", 1),
    "upper-region": URL.replace("us-east", "US-east"),
    "prefix": URL.replace("sns.", "xsns."),
    "subdomain": URL.replace("sns.", "a.sns."),
    "suffix": URL.replace("amazonaws.com", "amazonaws.com.example.com"),
    "suffix-dash": URL.replace("amazonaws.com", "amazonaws.com-example.com"),
    "dot-for-anything": URL.replace("amazonaws.com", "amazonawsxcom"),
    "bucket": URL.replace("us-east-1", "s3-us-west-2"),
    "bucket-2": URL.replace("us-east-1", "s3.us-west-2"),
    "no-region": URL.replace(".us-east-1", ""),
    "other-service": URL.replace("sns.us-east-1", "ec2-192-0-2-1.us-east-1"),
    "userinfo": URL.replace("sns", "user@sns", 1),
    "userinfo-host": URL.replace("https://", "https://example.com@"),
    "userinfo-trick": URL.replace(".com/", ".com@example.com/"),
    "password": URL.replace("sns", "user:password@sns", 1),
    "port": URL.replace(".com/", ".com:8443/"),
    "default-port": URL.replace(".com/", ".com:443/"),
    "empty-port": URL.replace(".com/", ".com:/"),
    "dot": URL.replace(".com/", ".com./"),
    "backslash": URL.replace("https://", "https:\\\\"),
    "backslash-host": URL.replace("https://", "https://example.com\\@"),
    "slashes": URL.replace(".com/", ".com//"),
    "dots": URL.replace(".com/", ".com/a/../"),
    "folder": URL.replace(".com/", ".com/a/"),
    "percent": URL.replace("Simple", "%53imple"),
    "not-pem": URL.replace(".pem", ".der"),
    "pem-first": URL + "/x",
    "query": URL + "?x=1",
    "query-pem": "https://sns.us-east-1.amazonaws.com/?x=.pem",
    "fragment": URL + "#x",
    "newline": URL + "\n",
    "newline-inside": URL.replace(".com", ".com\n"),
    "space": " " + URL,
    "space-behind": URL + " ",
    "tab": URL.replace("https", "ht\ttps"),
    "nul": URL + "\0",
    "no-scheme": URL.removeprefix("https:"),
    "empty": "",
    "unicode-digit": URL.replace("0123", "\u0660123"),
    "unicode-dot": URL.replace("sns.", "sns\uff0e"),
    "kelvin": URL.replace("us-east-1", "us-eas\u212a-1"),
    "long": URL.replace("0123", "0" * 9000),
    "file": "file:///etc/passwd.pem",
    "scaleway": SCALEWAY,
}


@pytest.mark.parametrize("url", HOSTILE.values(), ids=HOSTILE)
def test_certificates_from_elsewhere_are_not_fetched(url: str, refuse: Callable[..., str]) -> None:
    def never(url: str) -> bytes:
        pytest.fail(f"fetched {url}")

    told = refuse("certificate_url", body(SigningCertURL=url), **{**GIVEN, "fetch": never})
    assert "expected a certificate from https://sns.<region>.amazonaws.com/Simple" in told
    assert told.isprintable()
    assert len(told) < 500


def test_a_topic_of_somebody_else_costs_no_fetch(refuse: Callable[..., str]) -> None:
    def never(url: str) -> bytes:
        pytest.fail(f"fetched {url}")

    refuse("topic", body(TopicArn="arn:aws:sns:us-east-1:1:x"), **{**GIVEN, "fetch": never})


@pytest.mark.parametrize(
    ("pem", "told"),
    [
        (b"", "as PEM"),
        (b"<html>", "as PEM"),
        (certificate()[:200], "as PEM"),
        (certificate().replace(b"CERTIFICATE", b"PUBLIC KEY"), "as PEM"),
        (elliptic(), "RSA key"),
        (certificate() + b" " * 64_000, "at most 64000 bytes"),
    ],
    ids=["empty", "html", "cut", "text", "elliptic", "long"],
)
def test_certificates_that_cannot_be_used_are_refused(
    pem: bytes, told: str, refuse: Callable[..., str]
) -> None:
    assert told in refuse("certificate", body(), **{**GIVEN, "fetch": lambda _: pem})


def test_a_certificate_must_be_valid_now(refuse: Callable[..., str]) -> None:
    for days in (-31, 31):
        clock = (TIME + timedelta(days=days)).timestamp
        refuse("certificate", body(), **{**GIVEN, "clock": clock})


def test_what_fetch_raises_comes_through() -> None:
    def fail(url: str) -> bytes:
        raise ConnectionError(url)

    with pytest.raises(ConnectionError, match="SimpleNotificationService"):
        verify_event(body(), **{**GIVEN, "fetch": fail})


def test_fetch_must_give_bytes(mistake: Callable[..., str]) -> None:
    fetched = {**GIVEN, "fetch": lambda _: certificate().decode()}
    assert "expected it to return bytes, found str" in mistake(TypeError, body(), **fetched)


def test_each_certificate_is_fetched_once() -> None:
    urls: list[str] = []

    def count(url: str) -> bytes:
        urls.append(url)
        return certificate()

    for _ in range(3):
        verify_event(body(), **{**GIVEN, "fetch": count})
        verify_event(body(SigningCertURL=URL.replace("east", "west")), **{**GIVEN, "fetch": count})
    assert len(urls) == 2
    kept = Certificates(count)
    for _ in range(3):
        verify_event(body(), **{**GIVEN, "fetch": kept})
    assert len(urls) == 3


def test_a_bad_certificate_is_not_kept(refuse: Callable[..., str]) -> None:
    answers = iter([b"<html>", certificate()])
    given = {**GIVEN, "fetch": Certificates(lambda _: next(answers))}
    refuse("certificate", body(), **given)
    verify_event(body(), **given)


def event(*messages: object) -> bytes:
    records = [{"EventSource": "aws:sns", "Sns": one} for one in messages]
    return json.dumps({"Records": records}).encode()


def lambda_message(**others: Any) -> dict[str, object]:  # noqa: ANN401 - as above
    told = message(Subject=None, SigningCertURL=None, SigningCertUrl=URL, **others)
    return {name: value for name, value in told.items() if name != "SigningCertURL"}


def test_events_of_lambda_hold(refuse: Callable[..., str]) -> None:
    one, other = lambda_message(), lambda_message(MessageId="2")
    verify_event(event(one), **GIVEN)
    verify_event(event(one, other), **GIVEN)
    refuse("signature", event(one, {**other, "Message": "x"}), **GIVEN)
    refuse("replayed", event(one, other), **GIVEN, seen={"2"}.__contains__)


@pytest.mark.parametrize(
    ("sent", "check"),
    [
        (b"", "bad_encoding"),
        (b"\xff", "bad_encoding"),
        (b"{", "bad_encoding"),
        (b"[" * 100_000, "bad_encoding"),
        (b"9" * 5_000, "bad_encoding"),
        (b'{"Type":"Notification","Type":"x"}', "bad_encoding"),
        (json.dumps(message()).encode("utf-16"), "bad_encoding"),
        (b"[]", "missing_field"),
        (b"null", "missing_field"),
        (b"{}", "missing_field"),
        (b'{"Records":[]}', "missing_field"),
        (b'{"Records":["x"]}', "missing_field"),
        (b'{"Records":[{"s3":{}}]}', "missing_field"),
        (event(lambda_message(), None), "missing_field"),
    ],
    ids=range(14),
)
def test_bodies_that_cannot_be_read_are_refused(
    sent: bytes, check: str, refuse: Callable[..., str]
) -> None:
    refuse(check, sent, **GIVEN)


def test_any_age_will_do_unless_the_caller_says(refuse: Callable[..., str]) -> None:
    late = {**GIVEN, "clock": (TIME + timedelta(days=20)).timestamp}
    verify_event(body(), **late)
    assert "20" not in refuse("expired", body(), **late, tolerance=timedelta(hours=1))
    verify_event(body(), **late, tolerance=timedelta(days=20))
    naive = body(Timestamp="2026-01-02T03:04:05")
    verify_event(naive, **late, tolerance=timedelta(days=20))
    future = {**GIVEN, "clock": (TIME - timedelta(days=1)).timestamp}
    refuse("from_future", body(), **future, tolerance=timedelta(days=20))
    wrong = body(Timestamp="yesterday")
    refuse("bad_encoding", wrong, **late, tolerance=timedelta(days=20))
    verify_event(body(Timestamp="0001-01-01T00:00:00+23:59"), **late)


def test_the_message_id_is_what_was_seen(refuse: Callable[..., str]) -> None:
    verify_event(body(), **GIVEN, seen={"other"}.__contains__)
    refuse("replayed", body(MessageId="x"), **GIVEN, seen={"x"}.__contains__)


def test_hosts_of_the_callers_own(refuse: Callable[..., str]) -> None:
    given = {**GIVEN, "hosts": ["sns.example.com", "sns-2.example.net"]}
    own = URL.replace("sns.us-east-1.amazonaws.com", "sns-2.example.net")
    verify_event(body(SigningCertURL=own), **given)
    told = refuse("certificate_url", body(), **given)
    assert "one of the hosts that were given" in told
    for host in ("sns-2xexample.net", "sns-2.example.net:443", "asns-2.example.net"):
        url = own.replace("sns-2.example.net", host)
        refuse("certificate_url", body(SigningCertURL=url), **given)


def scaleway(**others: object) -> dict[str, Any]:
    return {
        **GIVEN,
        "provider": "scaleway",
        "secret": [certificate("old"), certificate("authority").decode()],
        "fetch": lambda _: certificate("sns", "authority"),
        **others,
    }


def test_scaleway_signs_with_a_certificate_of_its_authority(refuse: Callable[..., str]) -> None:
    verify_event(body(SigningCertURL=SCALEWAY), **scaleway())
    both = certificate("old") + certificate("authority")
    verify_event(body(SigningCertURL=SCALEWAY), **scaleway(secret=both))
    for pem in (certificate(), certificate("sns", "other")):
        told = refuse(
            "certificate", body(SigningCertURL=SCALEWAY), **scaleway(fetch=lambda _, pem=pem: pem)
        )
        assert "issued by one of the authorities" in told
    forged = scaleway(secret=certificate("old"))
    refuse("certificate", body(SigningCertURL=SCALEWAY), **forged)


def test_an_authority_of_the_same_name_is_another(refuse: Callable[..., str]) -> None:
    namesake = (
        x509.CertificateBuilder()
        .subject_name(named("authority"))
        .issuer_name(named("authority"))
        .public_key(private("namesake").public_key())
        .serial_number(7)
        .not_valid_before(TIME)
        .not_valid_after(TIME + timedelta(days=1))
        .sign(private("namesake"), SHA256())
        .public_bytes(Encoding.PEM)
    )
    refuse("certificate", body(SigningCertURL=SCALEWAY), **scaleway(secret=namesake))


@pytest.mark.parametrize(
    "url",
    [
        URL,
        SCALEWAY.replace("messaging", "attacker"),
        SCALEWAY.replace("messaging.", ""),
        SCALEWAY.replace("messaging.s3.fr-par.scw.cloud", "s3.fr-par.scw.cloud/messaging"),
        SCALEWAY.replace("cert-1.pem", "../cert-1.pem"),
        SCALEWAY.replace("cert-1.pem", "cert-1.pem?x"),
        SCALEWAY.replace("https", "http"),
        SCALEWAY + "\n",
    ],
)
def test_scaleways_certificates_from_elsewhere_are_not_fetched(
    url: str, refuse: Callable[..., str]
) -> None:
    told = refuse("certificate_url", body(SigningCertURL=url), **scaleway())
    assert "https://messaging.s3.fr-par.scw.cloud/<path>.pem" in told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"topics": None}, "no topics: expected the ARNs that may send"),
        ({"topics": None, "secret": TOPIC}, "pass topics=['arn:...']"),
        ({"provider": "tem", "secret": TOPIC.encode()}, "pass topics=['arn:...']"),
        ({"topics": []}, "no topics: expected the ARNs that may send"),
        ({"fetch": None}, "no fetch: expected a function"),
        ({"secret": "user:password"}, "did you mean scheme='basic'?"),
        ({"provider": "tem"}, "sns-trust-chain.pem"),
        ({"provider": "tem", "secret": "PEM"}, "certificates of the authority, as PEM"),
        ({"provider": "tem", "secret": {"kty": "RSA"}}, "certificates of the authority, as PEM"),
        ({"hosts": []}, "hosts: expected names, found none"),
        ({"hosts": [""]}, "(no port), found ''"),
        ({"hosts": ["sns.example.com:443"]}, "(no port)"),
        ({"hosts": ["SNS.example.com"]}, "found 'SNS.example.com'"),
    ],
    ids=str,
)
def test_what_is_missing_is_a_mistake(
    change: dict[str, object], told: str, mistake: Callable[..., str]
) -> None:
    assert told in mistake(ValueError, b"", **{**GIVEN, **change})


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"topics": TOPIC}, "topics: expected several texts"),
        ({"topics": [TOPIC.encode()]}, "topics: expected several texts"),
        ({"hosts": "sns.example.com"}, "hosts: expected several texts"),
        ({"hosts": b"sns.example.com"}, "hosts: expected several texts"),
        ({"fetch": "https://example.com"}, "fetch: expected a function of a URL, found str"),
    ],
    ids=str,
)
def test_arguments_of_another_type_are_a_mistake(
    change: dict[str, object], told: str, mistake: Callable[..., str]
) -> None:
    assert told in mistake(TypeError, b"", **{**GIVEN, **change})
