from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

from bouncekit.cli import payloads
from bouncekit.cli.payloads import PAYLOAD
from bouncekit.cli.sources import Piece, Trouble, read_sources

JSON = b'{"a": "b"}\n'
FORM = b"mandrill_events=%5B%5D\n"
NAMES = b"type,timeLogged,dsnStatus\n"


def read(data: bytes) -> list[Piece | Trouble]:
    """What standard input holds; its pieces are numbered unless there can be but one."""
    return list(read_sources(["-"], PAYLOAD, stdin=io.BytesIO(data)))


def raws(data: bytes) -> list[bytes]:
    found = read(data)
    assert [item.number for item in found] in ([None], list(range(1, len(found) + 1)))
    return [item.raw for item in found if isinstance(item, Piece)]


def read_file(path: Path, data: bytes) -> list[Piece | Trouble]:
    path.write_bytes(data)
    return list(read_sources([str(path)], PAYLOAD, stdin=io.BytesIO()))


def names(root: Path) -> list[str]:
    found = read_sources([str(root)], PAYLOAD, stdin=io.BytesIO())
    return [str(Path(item.path).relative_to(root)) for item in found]


def put(path: Path, data: bytes = JSON) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": "b"}',
        b'{\n  "a": "b"\n}\n',
        b'[\n{"a": 1},\n{"b": 2}\n]\n',
        b'[{"a": "}{"}]',
        b'{"a": "cut',
        b'{"a": {}\n}\n',
        b'{"a": "cut"\n}}}\n',
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
        b"nothing of ours\nat all\n",
    ],
    ids=["line", "pretty", "array", "braces", "cut", "opened", "broken", "multipart", "other"],
)
def test_a_file_is_one_payload(data: bytes) -> None:
    assert read(data) == [Piece("-", data)]


@pytest.mark.parametrize("line", [JSON, b'[{"a": 1}]\n', FORM], ids=["object", "array", "form"])
def test_each_line_is_a_payload(line: bytes) -> None:
    assert raws(line * 3) == [line] * 3


def test_blank_lines_are_passed_over() -> None:
    assert raws(b"\n \r\n" + JSON + b"\n\n" + JSON + b"\n") == [JSON, JSON]
    assert raws(b" \n" + JSON) == [JSON]


def test_a_mark_of_utf_8_at_the_start_is_passed_over() -> None:
    assert raws(b"\xef\xbb\xbf" + JSON) == [JSON]
    assert raws(b"\xef\xbb\xbf\n" + JSON) == [JSON]


def test_a_bad_line_is_a_payload_of_its_own() -> None:
    assert raws(JSON + b"oops\n" + JSON) == [JSON, b"oops\n", JSON]


def test_values_may_stand_one_behind_the_other_on_a_line() -> None:
    assert raws(b'{"a": 1}{"b": 2} [3]\n{"c": 4}') == [
        b'{"a": 1}',
        b'{"b": 2}',
        b"[3]",
        b'{"c": 4}',
    ]


def test_values_may_stand_one_behind_the_other_on_several_lines() -> None:
    assert raws(b'{\n"a": 1\n}\n[\n2\n]{"b":\xff 3') == [
        b'{\n"a": 1\n}',
        b"[\n2\n]",
        b'{"b":\xff 3',
    ]


@pytest.mark.parametrize(
    "line", [b"[" * 100_000 + b"]" * 100_000, b"[" + b"9" * 5000 + b"]"], ids=["deep", "digits"]
)
def test_a_line_that_python_cannot_read_is_a_line(line: bytes) -> None:
    assert raws(line + b"\n" + JSON) == [line + b"\n", JSON]


def test_each_row_of_a_table_has_the_names_of_its_columns() -> None:
    other = b'"Type",dsnStatus\n'
    found = raws(NAMES + b"b,1,5.1.1\nd,2,2.0.0\n\n" + other + b"t,4.0.0")
    assert found == [NAMES + b"b,1,5.1.1\n", NAMES + b"d,2,2.0.0\n", other + b"t,4.0.0"]


def test_a_table_without_rows_is_told() -> None:
    assert read(NAMES) == [Trouble("-", "a table without rows", lost=False)]


@pytest.mark.parametrize("line", [JSON, FORM], ids=["json", "form"])
def test_in_a_file_a_lone_line_has_no_number(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "x.jsonl"
    assert read_file(path, line) == [Piece(str(path), line)]
    assert read_file(path, line * 2) == [Piece(str(path), line, 1), Piece(str(path), line, 2)]


def test_a_line_of_standard_input_does_not_wait_for_the_next() -> None:
    class Waiting(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            line = super().readline(size)
            assert line, "it asks for more"
            return line

    found = read_sources(["-"], PAYLOAD, stdin=Waiting(JSON + NAMES))
    assert next(found) == Piece("-", JSON, 1)
    assert next(found) == Piece("-", NAMES, 2)
    found = read_sources(["-"], PAYLOAD, stdin=Waiting(NAMES + b"b,1,5\n"))
    assert next(found) == Piece("-", NAMES + b"b,1,5\n", 1)


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told(data: bytes) -> None:
    assert read(data) == [Trouble("-", "empty")]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x00\x01\x02", "binary data, no payload"),
        (b"From: a@example.com\n\n", "mail, no payload; bouncekit classify reads it"),
        (b"\x28\xb5\x2f\xfd\x00", "packed; unpack it first: zstdcat FILE | bouncekit events -"),
        (b"PK\x03\x04\x00", "packed; unpack it first: unzip -p FILE | bouncekit events -"),
        (
            gzip.compress(gzip.compress(JSON)),
            "packed; unpack it first: zcat FILE | bouncekit events -",
        ),
    ],
    ids=["binary", "mail", "zstd", "zip", "twice"],
)
def test_what_is_no_payload_is_told(data: bytes, what: str) -> None:
    assert read(data) == [Trouble("-", what)]


def test_packed_files_are_unpacked() -> None:
    assert raws(gzip.compress(JSON * 2)) == [JSON, JSON]


def test_a_packed_file_that_breaks_keeps_what_came_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bouncekit.cli.streams._BLOCK", 64)
    *lines, last = read(gzip.compress(bytes(JSON) * 100)[:-8])
    assert lines
    assert all(isinstance(line, Piece) for line in lines)
    assert isinstance(last, Trouble)
    assert last.what.startswith("packed with gzip and broken")


def test_a_payload_that_is_too_large_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "_MOST_BYTES", 20)
    what = "larger than 0 MiB; JSON lines may be any number"
    assert read(b"{\n" + b" " * 50 + b"}") == [Trouble("-", what)]
    assert read(b"[" + b" " * 50 + b"]") == [Trouble("-", what)]


def test_a_line_that_is_too_long_is_told_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(payloads, "_MOST_BYTES", 20)
    what = "larger than 0 MiB; JSON lines may be any number"
    long = b"[" + b"{} {} " * 20 + b"]\n"
    assert read(JSON + long + JSON + long[:-1]) == [
        Piece("-", JSON, 1),
        Trouble("-", what, 2),
        Piece("-", JSON, 3),
        Trouble("-", what, 4),
    ]


def test_in_a_folder_the_names_of_files_tell(tmp_path: Path) -> None:
    wanted = ["a.JSON", "b.jsonl", "c.ndjson.gz", "d.csv", "e.form", "f.json-20261128"]
    for name in (*wanted, "README.md", "x.py", "y.eml", ".hidden.json", "z.yaml"):
        put(tmp_path / name)
    assert names(tmp_path) == wanted


def test_in_a_folder_a_file_with_a_vague_name_is_read_when_it_begins_so(tmp_path: Path) -> None:
    put(tmp_path / "20261128-101500")
    put(tmp_path / "LICENSE", b"MIT License\n")
    put(tmp_path / "acct.csv.1", NAMES + b"b,1,5.1.1\n")
    put(tmp_path / "body", FORM)
    put(tmp_path / "empty.log", b"")
    put(tmp_path / "events.log-20261128")
    put(tmp_path / "letter.txt", b"From: a@example.com\n\n")
    put(tmp_path / "packed.gz", gzip.compress(JSON))
    put(tmp_path / "settings", b"name=value\nother=a&b\n")
    put(tmp_path / "zstd", b"\x28\xb5\x2f\xfd\x00")
    wanted = ["20261128-101500", "acct.csv.1", "body", "events.log-20261128", "packed.gz", "zstd"]
    assert names(tmp_path) == wanted


def test_a_folder_without_payloads_is_told(tmp_path: Path) -> None:
    put(tmp_path / "cur" / "1.host:2,S", b"From: a@example.com\n\n")
    put(tmp_path / "new" / "x.py")
    (found,) = read_sources([str(tmp_path)], PAYLOAD, stdin=io.BytesIO())
    assert found == Trouble(
        str(tmp_path),
        "no payload in it (looked for .csv, .form, .json, .jsonl, .multipart, .ndjson, logs,"
        " these with .gz)",
        lost=False,
    )
