from __future__ import annotations

import pytest

from bouncekit.reports.webhooks.forms import find_boundary, read_multipart, read_table

FIELD = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("multipart/form-data; boundary=x", "x"),
        ('Multipart/Form-Data ; charset=utf-8; boundary="x y"', "x"),
        ("multipart/form-data", None),
        ("multipart/mixed; boundary=x", None),
        ("application/json", None),
    ],
)
def test_the_header_tells_the_boundary(header: str, expected: str | None) -> None:
    assert find_boundary(b"", {"content-type": header}) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (FIELD, "x"),
        (b"\r\n" + FIELD, "x"),
        (FIELD.replace(b"\r\n", b"\n"), "x"),
        (FIELD.replace(b"--x", b"--\xe6"), "\ufffd"),
        (b"--x\r\nContent-Type: text/plain\r\n\r\n", None),
        (b"{}", None),
        (b" " * 99 + FIELD, None),
    ],
    ids=["plain", "blank", "lf", "binary", "no field", "json", "far"],
)
def test_without_a_header_the_first_line_is_the_boundary(data: bytes, expected: str | None) -> None:
    assert find_boundary(data, {}) == expected


def field(disposition: str, content: str, newline: str = "\r\n") -> bytes:
    lines = ["--x", f"Content-Disposition: form-data; {disposition}", "", content, ""]
    return newline.join(lines).encode()


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_fields_by_their_names(newline: str) -> None:
    data = b"".join(
        [
            b"a preamble" + newline.encode(),
            field('name="a"', "b", newline),
            field("name=c", "d\n\ne --x f", newline),
            field('size=1;NAME="\u00e6 x"', "", newline),
            b"--x--" + newline.encode() + b"an epilogue",
        ]
    )
    assert read_multipart(data, "x") == {"a": "b", "c": "d\n\ne --x f", "\u00e6 x": ""}


def test_other_header_fields_stand_beside() -> None:
    data = (
        b"--x\r\nContent-Type: text/plain; name=no\r\ncontent-disposition:form-data; name=a\r\n"
        b"X: y\r\n\r\nb\r\n--x--"
    )
    assert read_multipart(data, "x") == {"a": "b"}


def test_of_two_with_one_name_the_last_is_told() -> None:
    assert read_multipart(field("name=a", "b") + field("name=a", "c") + b"--x--", "x") == {"a": "c"}


@pytest.mark.parametrize(
    "data",
    [
        field('name="a"; filename="b.txt"', "c"),
        field("name=\"a\"; filename*=utf-8''b", "c"),
        field("size=1", "c"),
        b"--x\r\nContent-Type: text/plain\r\n\r\nb\r\n",
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n',
        b"--x\r\nX: " + b"y" * 5000 + b'\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
        b"--xy\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n",
        b"",
    ],
    ids=["file", "file*", "no name", "no field", "no end", "long head", "other", "empty"],
)
def test_what_is_no_field_is_passed_over(data: bytes) -> None:
    assert read_multipart(data + b"--x--", "x") == {}


def test_a_form_without_an_end_has_its_fields() -> None:
    assert read_multipart(field("name=a", "b\xe6")[:-2], "x") == {"a": "b\u00e6"}
    assert read_multipart(b"--x\r\nContent-Disposition: f; name=a\r\n\r\n\xff", "x") == {
        "a": "\ufffd"
    }


@pytest.mark.parametrize("boundary", ["a.b*c", "\ud800", '"', "("])
def test_boundaries_are_no_patterns(boundary: str) -> None:
    line = b"--" + boundary.encode("utf-8", "replace")
    data = line + b"\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n" + line + b"--"
    assert read_multipart(data, boundary) == {"a": "b"}


def test_rows_by_the_names_of_the_columns() -> None:
    text = 'TYPE,rcpt,"dsnDiag"\r\nb,ann@example.org,"smtp;550, no ""x"""\r\n\r\nd,bo@example.org\n'
    assert read_table(text) == [
        {"type": "b", "rcpt": "ann@example.org", "dsnDiag": 'smtp;550, no "x"'},
        {"type": "d", "rcpt": "bo@example.org"},
    ]


def test_columns_are_named_anew() -> None:
    assert read_table("type,a\nb,1\ntype,c\nb,2\n") == [
        {"type": "b", "a": "1"},
        {"type": "b", "c": "2"},
    ]


def test_a_row_that_cannot_be_read_stays_a_text() -> None:
    assert read_table('type,a\nb,"1\nb,2') == ['b,"1', {"type": "b", "a": "2"}]


def test_columns_have_an_end() -> None:
    (row,) = read_table("type" + ",a" * 1000 + "\n" + "b" + ",c" * 1000)
    assert isinstance(row, dict)
    assert len(row) == 2
