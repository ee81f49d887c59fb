"""Amazon SNS, and Scaleway's service of the same kind: RSA of some fields of the message.

https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html. The message
names its certificate, so all rests on where that comes from; and anybody can have SNS sign
messages of a topic of their own, so all rests on the topic as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from bouncekit.errors import SignatureCheck
from bouncekit.signatures.certificates import Certificates
from bouncekit.signatures.digests import decode_base64
from bouncekit.signatures.keys import (
    UnusableError,
    is_issued_by_any,
    parse_authorities,
    rsa_key,
    verify_rsa,
)
from bouncekit.signatures.payload import parse_json
from bouncekit.signatures.proof import Proof
from bouncekit.signatures.request import Request, show
from bouncekit.signatures.secret import Secret
from bouncekit.signatures.services import Service
from bouncekit.signatures.settings import Settings
from bouncekit.signatures.urls import allows

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

__all__ = ["check"]

#: What is signed, in this order; a field that is not there is left out.
_SIGNED: Final = {
    "Notification": ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"),
    **dict.fromkeys(
        ("SubscriptionConfirmation", "UnsubscribeConfirmation"),
        ("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"),
    ),
}
#: Of these, only the subject may be missing.
_OPTIONAL: Final = frozenset({"Subject"})
#: Each of these is one line, or the lines could be cut into fields in another way: a subject
#: could become the end of the id, and the message would be another to whoever remembers ids.
_ONE_LINE: Final = frozenset({"MessageId", "Subject", "SubscribeURL", "Timestamp", "Token"})
#: What SNS writes beside what it signs.
_UNSIGNED: Final = frozenset(
    {
        "MessageAttributes",
        "Signature",
        "SignatureVersion",
        "SigningCertURL",
        "SigningCertUrl",
        "UnsubscribeURL",
        "UnsubscribeUrl",
    }
)
_HASHES: Final = {"1": "sha1", "2": "sha256"}


def check(request: Request, service: Service, settings: Settings, /) -> tuple[Proof, ...]:
    """Check each message in the body.

    Raises:
        ValueError: There are no topics, no way to get certificates, or no authority where the
            service needs one (and none where it needs none).
        SignatureError: A signature does not hold.
    """
    certificates = _certificates(service, settings)
    authorities = parse_authorities(settings.secrets)
    proofs = []
    for message in _messages(request):
        signed, hashed = _signed(request, message)
        topic = _text(request, message, "TopicArn")
        if topic not in settings.topics:
            told = f"expected one of the topics that were given, found {show(topic)}"
            raise request.refuse(SignatureCheck.TOPIC, told)
        url = _url(request, message, service, settings)
        signature = decode_base64(request, _text(request, message, "Signature"), what="Signature")
        try:
            certificate = certificates.load(url)
        except UnusableError as error:
            raise request.refuse(SignatureCheck.CERTIFICATE, str(error)) from None
        if service.authority and not is_issued_by_any(certificate, authorities):
            told = "expected a certificate issued by one of the authorities that were given"
            raise request.refuse(SignatureCheck.CERTIFICATE, told)
        _check_validity(request, certificate, settings.moment)
        if not verify_rsa(rsa_key(certificate), signature, signed, hashed=hashed):
            told = f"expected RSA with {hashed} of the fields of the message"
            raise request.refuse(SignatureCheck.SIGNATURE, told)
        time = _seconds(_text(request, message, "Timestamp"))
        proofs.append(Proof(key=_text(request, message, "MessageId"), time=time))
    return tuple(proofs)


def _certificates(service: Service, settings: Settings) -> Certificates:
    """The caller's part."""
    told = None
    if any(_is_topic(secret) for secret in settings.secrets):
        told = "secret: found an ARN; topics are no secret: pass topics=['arn:...']"
    elif not settings.topics:
        told = "no topics: expected the ARNs that may send; anybody's topic is signed as well"
    elif settings.certificates is None:
        told = "no fetch: expected a function that gets the certificate at a URL, as bytes"
    elif service.authority and not settings.secrets:
        told = f"no secret: expected the certificates of the authority, from {service.authority}"
    elif settings.secrets and not service.authority:
        told = f"secret: {service.name} is checked by its topics; did you mean scheme='basic'?"
    if told is not None or settings.certificates is None:
        raise ValueError(told)
    return settings.certificates


def _is_topic(secret: Secret) -> bool:
    return not isinstance(secret, Mapping) and secret[:4] in {"arn:", b"arn:"}


def _messages(request: Request) -> list[Mapping[str, object]]:
    """The message; or those in an event of AWS Lambda."""
    try:
        found = parse_json(request.body)
    except ValueError:
        told = "expected a JSON object in UTF-8 that tells each key once"
        raise request.refuse(SignatureCheck.BAD_ENCODING, told) from None
    if request.body[:1].isspace():
        # Whoever looks at the first byte, and at a header that is not signed, may see no JSON.
        told = "expected JSON without space in front"
        raise request.refuse(SignatureCheck.BAD_ENCODING, told)
    records = found.get("Records") if isinstance(found, Mapping) else None
    if isinstance(records, list) and isinstance(found, Mapping) and len(found) > 1:
        raise request.refuse(SignatureCheck.SIGNATURE, "more stands beside 'Records'")
    several = records if isinstance(records, list) else [{"Sns": found}]
    messages = [one.get("Sns") if isinstance(one, Mapping) else None for one in several]
    usable = [one for one in messages if isinstance(one, Mapping)]
    if not usable or len(usable) < len(messages):
        told = "expected a message of SNS, or 'Records' that have one in 'Sns'"
        raise request.refuse(SignatureCheck.MISSING_FIELD, told)
    return usable


def _text(request: Request, message: Mapping[str, object], *names: str) -> str:
    """A field that must be there; Lambda spells some of them another way."""
    value = next((message[name] for name in names if message.get(name) is not None), None)
    if not isinstance(value, str):
        raise request.refuse(SignatureCheck.MISSING_FIELD, f"expected the text {names[0]!r}")
    return value


def _signed(request: Request, message: Mapping[str, object]) -> tuple[bytes, str]:
    """What is signed, and how it is hashed."""
    kind = _text(request, message, "Type")
    version = _text(request, message, "SignatureVersion")
    for told, value, known in (
        ("Type", kind, _SIGNED.keys()),
        ("SignatureVersion", version, _HASHES.keys()),
    ):
        if value not in known:
            refusal = f"{told}: expected {' or '.join(known)}, found {show(value)}"
            raise request.refuse(SignatureCheck.UNKNOWN_VERSION, refusal)
    _check_others(request, message, kind)
    # Lambda tells a subject that is not there as null.
    names = [
        name for name in _SIGNED[kind] if name not in _OPTIONAL or message.get(name) is not None
    ]
    lines = [f"{name}\n{_line(request, message, name)}\n" for name in names]
    return "".join(lines).encode("utf-8", "surrogatepass"), _HASHES[version]


def _line(request: Request, message: Mapping[str, object], name: str) -> str:
    text = _text(request, message, name)
    if name in _ONE_LINE and "\n" in text:
        raise request.refuse(SignatureCheck.BAD_ENCODING, f"expected one line in {name!r}")
    return text


def _check_others(request: Request, message: Mapping[str, object], kind: str) -> None:
    """Refuse fields in which somebody could see an event, although nobody signed them.

    A notification is read as its envelope, whatever else stands there, unless that is a list
    of records; other messages have no event in them, so that theirs could be beside them.
    """
    known = _UNSIGNED.union(_SIGNED[kind])
    others = [name for name in message if name not in known and message[name] is not None]
    refused = [name for name in others if kind != "Notification" or name == "Records"]
    if refused:
        told = f"{show(refused[0])} stands beside what is signed"
        raise request.refuse(SignatureCheck.SIGNATURE, told)


def _url(
    request: Request, message: Mapping[str, object], service: Service, settings: Settings
) -> str:
    url = _text(request, message, "SigningCertURL", "SigningCertUrl")
    assert service.certificate is not None
    if not allows(service.certificate, url, hosts=settings.hosts):
        like = service.certificate.like
        if settings.hosts is not None:
            like = f"one of the hosts that were given, and the path of {like}"
        told = f"expected a certificate from {like}, found {show(url)}"
        raise request.refuse(SignatureCheck.CERTIFICATE_URL, told)
    return url


def _check_validity(request: Request, certificate: Certificate, moment: float) -> None:
    first = certificate.not_valid_before_utc.timestamp()
    last = certificate.not_valid_after_utc.timestamp()
    if not first <= moment <= last:
        told = "expected a certificate that is valid now"
        raise request.refuse(SignatureCheck.CERTIFICATE, told)


def _seconds(text: str) -> float | None:
    """A time such as ``2012-04-26T20:45:04.751Z``."""
    try:
        time = datetime.fromisoformat(text)
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
