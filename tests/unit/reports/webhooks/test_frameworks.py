"""The forms and header fields of real web frameworks, where they are installed."""

from __future__ import annotations

import pytest

from bouncekit.reports.webhooks.payload import decode_payload, fold_headers

PAIRS = [("event", "old"), ("event", "bounce"), ("email", "ann@example.org")]
LISTS = {"event": ["old", "bounce"], "email": ["ann@example.org"]}


@pytest.mark.parametrize(
    ("module", "name", "fields", "event"),
    [
        ("werkzeug.datastructures", "ImmutableMultiDict", PAIRS, "old"),
        ("werkzeug.datastructures", "MultiDict", LISTS, "old"),
        ("starlette.datastructures", "FormData", PAIRS, "bounce"),
        ("starlette.datastructures", "ImmutableMultiDict", PAIRS, "bounce"),
        ("django.utils.datastructures", "MultiValueDict", LISTS, "bounce"),
    ],
)
def test_forms_give_one_value_for_each_field(
    module: str, name: str, fields: object, event: str
) -> None:
    """Which of two it gives is the framework's own habit; services send none twice."""
    form = getattr(pytest.importorskip(module), name)(fields)
    assert decode_payload(form, {}).value == {"event": event, "email": "ann@example.org"}


def test_files_in_a_form_are_told() -> None:
    module = pytest.importorskip("starlette.datastructures")
    form = module.FormData([("event", "bounce"), ("file", module.UploadFile(file=None))])
    decoded = decode_payload(form, {})
    assert decoded.value == {"event": "bounce", "file": None}
    assert [fault.detail for fault in decoded.faults] == [
        "a value of type UploadFile is taken for null"
    ]


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("werkzeug.datastructures", "Headers"),
        ("starlette.datastructures", "Headers"),
        ("django.utils.datastructures", "CaseInsensitiveMapping"),
    ],
)
def test_header_fields_are_found_whatever_their_case(module: str, name: str) -> None:
    headers = getattr(pytest.importorskip(module), name)({"X-Token": "1"})
    assert fold_headers(headers) == {"x-token": "1"}
