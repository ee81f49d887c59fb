from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import bouncekit
from bouncekit.cli.progress import Progress

Command = Callable[..., tuple[int, str, str]]
Rows = list[dict[str, str]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The domains that were asked for; one is in trouble, the others take mail."""
    domains: list[str] = []

    def check_domain(domain: str) -> bouncekit.DomainCheck:
        domains.append(domain)
        if domain == "late.example":
            return bouncekit.DomainCheck(
                domain=domain,
                ascii=domain,
                status=bouncekit.DomainStatus.UNKNOWN,
                error="LifetimeTimeout: too late",
            )
        if domain == "null.example":
            return bouncekit.DomainCheck(
                domain=domain, ascii=domain, status=bouncekit.DomainStatus.NULL_MX
            )
        return bouncekit.DomainCheck(
            domain=domain,
            ascii=domain,
            status=bouncekit.DomainStatus.ACCEPTS_MAIL,
            hosts=(bouncekit.MailHost(name="mx.example.net", preference=10),),
        )

    monkeypatch.setattr(bouncekit.dns, "check_domain", check_domain)
    return domains


def read(text: str, delimiter: str = ",") -> Rows:
    return list(csv.DictReader(text.splitlines(), delimiter=delimiter))


def test_in_a_pipe_each_address_is_a_line_of_json(command: Command) -> None:
    status, out, err = command("sanitize", " jens@example.com", "x")
    first, second = map(json.loads, out.splitlines())
    assert (status, err) == (0, "")
    assert first == {"sanitized": bouncekit.sanitize(" jens@example.com").to_dict(), "dns": None}
    assert second["sanitized"]["ok"] is False


def test_standard_input_is_read_line_by_line(command: Command) -> None:
    _, out, _ = command(
        "sanitize", stdin="\ufeffjens@example.com\r\n\nJørn <j@b.example>\n".encode()
    )
    answers = [json.loads(line)["sanitized"]["address"] for line in out.splitlines()]
    assert answers == ["jens@example.com", "j@b.example"]
    _, out, _ = command("sanitize", stdin=b"j\xf8rn@example.com")
    assert json.loads(out)["sanitized"]["issues"][0]["code"] == "replacement_character"


def test_on_a_terminal_there_are_words(command: Command) -> None:
    text = "\u200fJens <je\u200bns@FIRMA.example>"
    _, out, _ = command(
        "sanitize", text, "\uff4a\uff45@x.example", "jens@gmial.com", "", terminal=True
    )
    assert "\u200f" not in out
    for line in (
        "ok         yes, once the user has seen it",
        "was        <U+200F>Jens <je<U+200B>ns@FIRMA.example>",
        "name       Jens",
        "changed    invisible U+200F RIGHT-TO-LEFT MARK removed (cosmetic)",
        "changed    display name “Jens <” removed (repair)",
        "changed    case “FIRMA” to “firma” (cosmetic)",
        "changed    full width “\uff4a\uff45” to “je” (repair)",
        "look at    typing_error: gmial.com is perhaps gmail.com; did you mean jens@gmail.com?",
        "wrong      empty: there is nothing",
    ):
        assert f"{line}\n" in out
    assert "(nothing)" in out
    assert "ok         yes\n" in out
    assert "ok         no\n" in out


def test_the_dns_is_asked_once_for_each_domain(command: Command, asked: list[str]) -> None:
    texts = ["a@x.example", "b@x.example", "a@late.example", "a@null.example", "broken"]
    _, out, _ = command("sanitize", "--dns", "--text", *texts)
    assert asked == ["x.example", "late.example", "null.example"]
    assert out.count("  domain     accepts_mail: mx.example.net\n") == 2
    assert "  domain     unknown: LifetimeTimeout: too late\n" in out
    assert "  domain     null_mx\n" in out
    _, out, _ = command("sanitize", "--dns", "a@x.example")
    assert json.loads(out)["dns"]["hosts"] == [{"name": "mx.example.net", "preference": 10}]


def test_roles_are_told_when_asked(command: Command) -> None:
    assert "role_address" in command("sanitize", "--roles", "info@example.com")[1]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_written_anew(command: Command, tmp_path: Path, delimiter: str) -> None:
    table = tmp_path / "people.csv"
    lines = [
        ["name", "Email ", "town"],
        ["Jens", "je\u200bns@example.com", "Århus"],
        ["Bo", "bo@gmial.com"],
        [],
        ["Ib", "x", "", "more"],
    ]
    before = "".join(delimiter.join(line) + "\r\n" for line in lines).encode("utf-8-sig")
    table.write_bytes(before)
    status, out, err = command("sanitize", "--csv", str(table), "--column", "email")
    jens, bo, ib = read(out, delimiter)
    assert (status, err) == (0, "")
    assert table.read_bytes() == before
    assert (jens["name"], jens["town"]) == ("Jens", "Århus")
    assert jens["sanitized_address"] == "jens@example.com"
    assert (jens["sanitized_ok"], jens["sanitized_needs_confirmation"]) == ("yes", "yes")
    assert jens["sanitized_changes"] == "invisible U+200B ZERO WIDTH SPACE removed (repair)"
    assert bo["sanitized_suggestion"] == "bo@gmail.com"
    assert (bo["sanitized_address"], bo["town"]) == ("bo@gmial.com", "")
    assert (ib["sanitized_ok"], ib["sanitized_needs_confirmation"]) == ("no", "no")
    assert "more" in str(ib[None])  # type: ignore[index] # where the reader puts what is too much


def test_a_table_from_an_old_spreadsheet(command: Command, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_bytes("navn;email\nJørn;jens@example.com\n".encode("cp1252"))
    _, out, _ = command("sanitize", "--csv", str(table), "--column", "EMAIL")
    assert read(out, ";")[0]["navn"] == "Jørn"


def test_a_table_with_the_dns(command: Command, tmp_path: Path, asked: list[str]) -> None:
    table, clean = tmp_path / "people.csv", tmp_path / "clean.csv"
    table.write_text("email\na@x.example\nb@x.example\nx\n", encoding="utf-8")
    words = ("--csv", str(table), "--column", "email", "--dns", "--output", str(clean))
    assert command("sanitize", *words) == (0, "", "")
    found = [row["sanitized_dns"] for row in read(clean.read_text(encoding="utf-8"))]
    assert found == ["accepts_mail", "accepts_mail", ""]
    assert asked == ["x.example"]
    status, _, err = command("sanitize", *words)
    assert (status, "clean.csv exists already" in err) == (2, True)


def test_a_long_table_has_a_bar(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[float | None] = []
    monkeypatch.setattr(Progress, "tick", lambda _, share=None: shares.append(share))
    table = tmp_path / "people.csv"
    table.write_text("email\n" + "jens@example.com\n" * 9, encoding="utf-8")
    command("sanitize", "--csv", str(table), "--column", "email")
    assert len(shares) == 9
    assert shares == sorted(shares, key=lambda share: share or 0)
    assert shares[-1] == 1.0


def test_what_is_no_table_is_told(command: Command, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    for text, complaint in (
        ("", "no column 'email'; found none"),
        ("name,mail\n", "no column 'email'; found 'name', 'mail'"),
        ("email\n" + "x" * 200_000 + "\n", "no table: field larger than field limit"),
    ):
        table.write_text(text, encoding="utf-8")
        status, _, err = command("sanitize", "--csv", str(table), "--column", "email")
        assert (status, complaint in err) == (1, True)


def test_what_cannot_be_written_is_told(command: Command, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("email\n", encoding="utf-8")
    nowhere = str(tmp_path / "none" / "clean.csv")
    status, _, err = command(
        "sanitize", "--csv", str(table), "--column", "email", "--output", nowhere
    )
    assert (status, "no such file or directory" in err) == (1, True)


def test_a_reader_that_goes_away_ends_a_table(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("email\n", encoding="utf-8")

    def leave(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("bouncekit.cli.sanitize.write_rows", leave)
    monkeypatch.setattr("os.dup2", lambda *_: None)
    monkeypatch.setattr(sys.stdout, "fileno", lambda: 1, raising=False)
    status, _, _ = command("sanitize", "--csv", str(table), "--column", "email")
    assert status == 141


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--text", "x"],
        ["--column", "email"],
        ["--output", "new.csv", "x"],
        ["--csv", __file__],
        ["--csv", __file__, "--column", "x", "--json"],
        ["--csv", __file__, "--column", "x", "jens@example.com"],
        ["--csv", "/no/such/file", "--column", "x"],
    ],
    ids=" ".join,
)
def test_wrong_use(command: Command, words: list[str]) -> None:
    assert command("sanitize", *words)[0] == 2
