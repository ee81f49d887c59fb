from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import bouncekit
from bouncekit.errors import SignatureError
from bouncekit.signatures.handshake import Handshake, find_handshake

AWS = (
    "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:x&Token=1"
)
SCW = (
    "https://sns.mnq.fr-par.scaleway.com/?Action=ConfirmSubscription&TopicArn=arn:scw:sns:x&Token=1"
)
GRID = "https://rp-eastus2.eventgrid.azure.net:553/eventsubscriptions/s/validate?id=0&t=2026-01-02T03:04:05.6Z&token=1A"


def sns(**others: object) -> bytes:
    told = {"Type": "SubscriptionConfirmation", "TopicArn": "arn:aws:sns:x", "SubscribeURL": AWS}
    return json.dumps({**told, **others}).encode()


def grid(**data: object) -> bytes:
    event = {
        "id": "1",
        "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent",
        "data": {"validationCode": "512d38b6", **data},
    }
    return json.dumps([event]).encode()


def find(body: bytes = b"", **given: Any) -> Handshake | None:  # noqa: ANN401 - as the door takes it
    return find_handshake(body, **{"headers": {}, **given})


@pytest.mark.parametrize("provider", [None, "ses", "Amazon SES"])
def test_sns_is_confirmed_at_its_own_url(provider: str | None) -> None:
    assert find(sns(), provider=provider) == Handshake(provider="amazon_ses", confirm_url=AWS)


@pytest.mark.parametrize("provider", [None, "scaleway"])
def test_scaleway_is_confirmed_at_its_own_url(provider: str | None) -> None:
    body = sns(TopicArn="arn:scw:sns:x", SubscribeURL=SCW)
    assert find(body, provider=provider) == Handshake(provider="scaleway", confirm_url=SCW)


@pytest.mark.parametrize(
    ("url", "provider"),
    [
        (AWS.replace("https", "http"), "ses"),
        (AWS.replace("sns.", "user@sns.", 1), "ses"),
        (AWS.replace(".com/", ".com:80/"), "ses"),
        (AWS.replace(".com/", ".com.example.com/"), "ses"),
        (AWS.replace(".com/", ".com@example.com/"), "ses"),
        (AWS.replace("us-east-1", "s3-us-west-2"), "ses"),
        (AWS.replace("ConfirmSubscription", "Publish"), "ses"),
        (AWS.replace("/?", "/x?"), "ses"),
        (AWS + "\n", "ses"),
        (AWS + "#x", "ses"),
        ("https://192.0.2.1/?Action=ConfirmSubscription&Token=1", "ses"),
        ("http://169.254.169.254/latest/meta-data/", "ses"),
        ("file:///etc/passwd", None),
        (AWS, "scaleway"),
        (SCW, "ses"),
        (SCW, None),
        (None, None),
        (["x"], None),
        ("", None),
    ],
    ids=range(19),
)
def test_no_other_url_is_given(url: object, provider: str | None) -> None:
    with pytest.raises(SignatureError) as caught:
        find(sns(SubscribeURL=url), provider=provider)
    assert caught.value.check == "confirm_url"
    assert caught.value.message.isprintable()
    assert "?Action=ConfirmSubscription&..." in caught.value.message


def test_hosts_of_the_callers_own() -> None:
    own = AWS.replace("sns.us-east-1.amazonaws.com", "sns.example.com")
    found = find(sns(SubscribeURL=own), hosts=["sns.example.com"])
    assert found is not None
    assert found.confirm_url == own
    with pytest.raises(SignatureError, match="one of the hosts that were given"):
        find(sns(), hosts=["sns.example.com"])


@pytest.mark.parametrize("provider", [None, "azure"])
@pytest.mark.parametrize("one", [False, True])
def test_event_grid_gets_its_code_back(provider: str | None, *, one: bool) -> None:
    body = grid(validationUrl=GRID)
    found = find(body[1:-1] if one else body, provider=provider)
    assert found == Handshake(
        provider="azure",
        answer=b'{"validationResponse": "512d38b6"}',
        headers=(("Content-Type", "application/json"),),
        confirm_url=GRID,
    )


def test_event_grid_without_a_url() -> None:
    found = find(grid())
    assert found is not None
    assert (found.confirm_url, json.loads(found.answer)) == (
        None,
        {"validationResponse": "512d38b6"},
    )


@pytest.mark.parametrize(
    ("data", "check"),
    [
        ({"validationCode": None}, "missing_field"),
        ({"validationCode": {"a": 1}}, "missing_field"),
        ({"validationUrl": 7}, "confirm_url"),
        ({"validationUrl": GRID.replace("https", "http")}, "confirm_url"),
        ({"validationUrl": GRID.replace(":553", ":22")}, "confirm_url"),
        ({"validationUrl": GRID.replace(".azure.net", ".azure.net.example.com")}, "confirm_url"),
        ({"validationUrl": GRID.replace("rp-eastus2.event", "event")}, "confirm_url"),
        ({"validationUrl": GRID.replace("eventsubscriptions", "x")}, "confirm_url"),
        ({"validationUrl": GRID + "\n"}, "confirm_url"),
    ],
    ids=range(9),
)
def test_event_grid_asks_nothing_else(data: dict[str, object], check: str) -> None:
    with pytest.raises(SignatureError) as caught:
        find(grid(**data))
    assert (caught.value.provider, caught.value.check) == ("azure", check)


def test_event_grid_must_have_data() -> None:
    event = {"eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "data": "x"}
    with pytest.raises(SignatureError, match="validationCode"):
        find(json.dumps(event).encode())


@pytest.mark.parametrize(
    ("rate", "allowed"),
    [({}, "*"), ({"WebHook-Request-Rate": "120"}, "120"), ({"WebHook-Request-Rate": "x"}, "*")],
)
def test_cloud_events_are_allowed(rate: dict[str, str], allowed: str) -> None:
    found = find(headers={"WebHook-Request-Origin": "eventgrid.azure.net", **rate})
    assert found == Handshake(
        provider="azure",
        headers=(
            ("WebHook-Allowed-Origin", "eventgrid.azure.net"),
            ("WebHook-Allowed-Rate", allowed),
        ),
    )


@pytest.mark.parametrize("origin", ["a\r\nSet-Cookie: x", "a b", "<x>", "\u00e6", "x" * 256])
def test_an_origin_does_not_write_headers(origin: str) -> None:
    with pytest.raises(SignatureError) as caught:
        find(headers={"WebHook-Request-Origin": origin})
    assert caught.value.check == "bad_encoding"


@pytest.mark.parametrize(
    ("body", "given"),
    [
        (b"", {}),
        (b"[]", {}),
        (sns(Type="Notification", Message="SubscriptionConfirmation"), {}),
        (sns(Type="UnsubscribeConfirmation"), {}),
        (b"SubscriptionConfirmation", {}),
        (b'["SubscriptionConfirmation"]', {}),
        (b'"Microsoft.EventGrid.SubscriptionValidationEvent"', {}),
        (b"Microsoft.EventGrid.SubscriptionValidationEvent", {}),
        (grid().replace(b"eventType", b"subject"), {}),
        (sns(), {"provider": "sendgrid"}),
        (sns(), {"provider": "azure"}),
        (grid(), {"provider": "ses"}),
        (b"", {"provider": "ses", "headers": {"WebHook-Request-Origin": "x"}}),
    ],
    ids=range(13),
)
def test_events_are_no_handshake(body: bytes, given: dict[str, Any]) -> None:
    assert find(body, **given) is None


def test_mistakes_of_the_caller() -> None:
    with pytest.raises(ValueError, match="not known"):
        find(provider="x")
    with pytest.raises(TypeError, match="body: expected the bytes"):
        find("x")  # type: ignore[arg-type] # it is what is tested
    with pytest.raises(TypeError, match="headers"):
        find(headers=None)


def test_it_is_a_value_like_others() -> None:
    found = find(grid(validationUrl=GRID))
    assert bouncekit.find_handshake is find_handshake
    assert isinstance(found, bouncekit.Handshake)
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found
    assert len({found, copy.copy(found)}) == 1
    assert not hasattr(found, "__dict__")
