"""Requests to a server: trusted or not, in time or not, and what is said of each."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from checkin.errors import BadField
from checkin.sources import kinds, trouble, web
from checkin.sources.web import Web, words_of


class _Hello(BaseHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"hello": "desk"}')


def certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed but itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "certificate.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@contextmanager
def serving(path: Path) -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Hello)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who hangs up early
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_server_that_nobody_vouches_for_gets_nothing(tmp_path: Path) -> None:
    path = certificate(tmp_path)
    with serving(path) as url:
        stranger = Web(url, {"Authorization": "Device key"})
        with stranger, pytest.raises(trouble.SourceUntrusted, match="could not prove who it is"):
            stranger.get("/")
        with Web(url, authorities=ssl.create_default_context(cafile=str(path))) as known:
            assert known.get("/").demand() == {"hello": "desk"}


def test_nobody_there_is_said_so() -> None:
    nobody = Web("http://127.0.0.1:9", answer_s=2)
    with nobody, pytest.raises(trouble.SourceUnreachable, match="cannot be reached"):
        nobody.get("/")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("tickets.example.org", "https://tickets.example.org"),
        (" https://tickets.example.org/ ", "https://tickets.example.org"),
        ("https://example.org:8443/pretix/", "https://example.org:8443/pretix"),
        ("http://localhost:8345", "http://localhost:8345"),
        ("http://[::1]:8345", "http://[::1]:8345"),
    ],
)
def test_an_address_is_taken_as_people_write_it(url: str, said: str) -> None:
    assert web.address(url) == said


@pytest.mark.parametrize(
    "url",
    [
        *("", "http://example.org", "ftp://example.org", "https://", "https://[", "https://a@b.c"),
        *(
            "https://a..b",
            "https://tickets example.org",
            "https://xn--.org",
            "https://ex\u200bample",
        ),
        *("https://" + "a" * 80 + ".org", "https://%00", "https://host:99999"),
    ],
)
def test_what_is_no_safe_address_is_refused(url: str) -> None:
    with pytest.raises(trouble.BadSourceAddress):
        web.address(url)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"detail": "Not found."}, "Not found."),
        ({"lists": ["Invalid pk."]}, "lists: Invalid pk."),
        (["No check-in list passed."], "No check-in list passed."),
        (
            {"status": "error", "reason": "rules", "reason_explanation": "Only at 8"},
            "rules Only at 8",
        ),
        (None, ""),
        (3, ""),
    ],
)
def test_the_server_s_own_words_are_found(body: object, said: str) -> None:
    assert words_of(body) == said


def test_what_a_server_says_is_shortened_and_stays_on_one_line() -> None:
    met = trouble.SourceRefused(host="h", words="a\nb " + "x" * 1000)
    assert met.words.startswith("a b x")
    assert len(met.words) == 300
    assert "\n" not in str(met)


@pytest.mark.parametrize("kind", ["pretix", "eventyay", "indico"])
@pytest.mark.parametrize("token", ["“" + "k" * 50 + "”", "k" * 50 + "\u200b", "k" * 40 + " k"])
def test_a_key_that_no_request_can_carry_is_refused_and_not_shown(kind: str, token: str) -> None:
    with pytest.raises(BadField) as met:
        kinds.maker(kind).pair("https://tickets.example.org", token, "org", "Desk 1")
    assert "kkk" not in str(met.value)


def test_blanks_around_a_copied_key_are_no_part_of_it() -> None:
    key = kinds.maker("indico").pair("https://indico.example", " indp_abc\n", "", "Desk 1")
    assert key.token == "indp_abc"


class _Busy(BaseHTTPRequestHandler):
    """Says when to come again, and by which clock."""

    again = ""

    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return "Tue, 07 May 2024 09:00:00 GMT"

    def do_GET(self) -> None:
        self.send_response(503)
        self.send_header("Content-Type", "application/json")
        self.send_header("Retry-After", self.again)
        self.end_headers()
        self.wfile.write(b"{}")


@pytest.mark.parametrize(
    ("again", "seconds"),
    [
        ("120", 120),
        ("Tue, 07 May 2024 09:02:00 GMT", 120),
        ("Tue, 07 May 2024 08:00:00 GMT", 0),
        ("Tue, 07 May 2999 08:00:00 GMT", 99_999),
        ("Tue, 07 May 2024 09:02:00", 0),
        ("soon", 0),
        ("", 0),
        ("9999999", 0),
    ],
)
def test_a_busy_server_says_in_seconds_or_by_its_clock_when_to_come_again(
    again: str, seconds: float
) -> None:
    busy = type("Busy", (_Busy,), {"again": again})
    server = HTTPServer(("127.0.0.1", 0), busy)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_address[1]}"
        with Web(address) as asked, pytest.raises(trouble.SourceBusy) as told:
            asked.get("/")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert told.value.retry_after_s == seconds


@pytest.mark.parametrize(
    ("text", "token"),
    [
        (kinds.Key(token="t", gate=3).text(), "t"),
        ('{"token": "t", "scent": "of a newer program"}', "t"),
        ("", ""),
        ("t0k3n", ""),
        ('["t"]', ""),
        ('{"token": "t"', ""),
    ],
)
def test_a_key_that_is_damaged_is_none(text: str, token: str) -> None:
    assert kinds.Key.of(text).token == token
