"""One ticket system on the network: requests that end in time, and every way they can go wrong.

What comes back is JSON or an error of `trouble`. Redirects are not followed: a log-in page of a
network would else pass for an answer, and a key could end up elsewhere.
"""

import ipaddress
import json
import re
import ssl
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlsplit

import httpx

from checkin.sources import trouble
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: To connect, in seconds. Then comes the server's own work, for which the caller says how long.
_CONNECT_S: Final = 6.0
ANSWER_S: Final = 30.0
_LARGEST: Final = 64 * 1024 * 1024

_Params = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: 2xx, 304, 400 or 404, always with JSON (None where it is empty)."""

    status: int
    headers: Mapping[str, str]
    body: Any
    host: str

    @property
    def good(self) -> bool:
        return self.status < 400

    @property
    def words(self) -> str:
        return words_of(self.body)

    def demand(self) -> Any:
        """The body of a good answer.

        Raises:
            SourceGone, SourceRefused: It is none.
        """
        if self.good:
            return self.body
        kind = trouble.SourceGone if self.status == 404 else trouble.SourceRefused
        raise kind(host=self.host, words=self.words or str(self.status))


def words_of(body: Any) -> str:
    """What an error in JSON says: `{"detail": …}`, `{"field": ["…"]}` or `["…"]`."""
    if isinstance(body, str):
        return body
    if isinstance(body, list):
        return " ".join(filter(None, map(words_of, body)))
    if isinstance(body, dict):
        if isinstance(body.get("detail"), str):
            return str(body["detail"])
        if body.get("reason"):
            return " ".join(filter(None, (str(body["reason"]), body.get("reason_explanation"))))
        return " ".join(f"{name}: {words_of(said)}" for name, said in body.items() if said)
    return ""


#: Why an address will not do.
_UNREADABLE: Final = Detail(QT_TRANSLATE_NOOP("details", "it cannot be read"))
_NO_HOST: Final = Detail(QT_TRANSLATE_NOOP("details", "there is no host in it"))
_NOT_ENCRYPTED: Final = Detail(QT_TRANSLATE_NOOP("details", "it is not encrypted"))


def address(url: str) -> str:
    """*url* as requests are made to: scheme, host and path, no slash at the end.

    Raises:
        BadSourceAddress: It is none, or would send a key over the network unencrypted.
    """
    text = url.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
        httpx.URL(text).host.encode("idna")  # as requests and the look-up of names will
    except (ValueError, httpx.InvalidURL) as error:
        raise trouble.BadSourceAddress(url=url[:80], why=_UNREADABLE) from error
    strange = not host or re.search(r"[\s%]", host) or parts.username or parts.password
    if parts.scheme not in ("http", "https") or strange:
        raise trouble.BadSourceAddress(url=url[:80], why=_NO_HOST)
    if parts.scheme == "http" and not is_local(host):
        raise trouble.BadSourceAddress(url=url[:80], why=_NOT_ENCRYPTED)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def is_local(host: str) -> bool:
    """Whether *host* is this computer, to which nothing needs to be encrypted."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Web:
    """Requests to one server, from any thread. Use it as a context manager, or call `close`."""

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        *,
        answer_s: float = ANSWER_S,
        authorities: ssl.SSLContext | None = None,
    ) -> None:
        """
        Args:
            url: What all paths come after.
            headers: Sent with every request.
            answer_s: How long a whole answer may take, in seconds.
            authorities: Whom to believe about certificates; None for those every browser does.
        """
        self.url = address(url)
        self.host = urlsplit(self.url).netloc
        self.answer_s = answer_s
        self.requests = 0
        self._counting = threading.Lock()
        self._client = httpx.Client(
            headers={"Accept": "application/json", **(headers or {})},
            timeout=httpx.Timeout(answer_s, connect=min(_CONNECT_S, answer_s)),
            follow_redirects=False,
            verify=authorities if authorities is not None else True,
            trust_env=not is_local(urlsplit(self.url).hostname or ""),
        )

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def get(
        self, path: str, params: _Params = (), headers: Mapping[str, str] | None = None
    ) -> Answer:
        return self._ask("GET", path, params=params, headers=headers)

    def file(self, path: str, kind: str) -> bytes:
        """A file of the media type *kind*.

        Raises:
            SourceTrouble: It did not come.
        """
        response, data = self._asked("GET", path)
        said = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if response.status_code != 200 or said != kind:
            self._read(response, data).demand()
            raise trouble.SourceCaptive(host=self.host)
        return data

    def post(self, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
        return self._ask("POST", path, body=body, headers=headers)

    def send_file(self, path: str, data: bytes, name: str, kind: str) -> Answer:
        """Post *data* as it is. *name* is in ASCII, *kind* a media type."""
        headers = {"Content-Type": kind, "Content-Disposition": f'attachment; filename="{name}"'}
        return self._ask("POST", path, content=data, headers=headers)

    def patch(self, path: str, body: Any) -> Answer:
        return self._ask("PATCH", path, body=body)

    def _ask(
        self,
        method: str,
        path: str,
        *,
        params: _Params = (),
        body: Any = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask once.

        Raises:
            SourceTrouble: In its many kinds; only 2xx, 304, 400 and 404 with JSON come back.
        """
        return self._read(
            *self._asked(method, path, params=params, body=body, content=content, headers=headers)
        )

    def _asked(
        self,
        method: str,
        path: str,
        *,
        params: _Params = (),
        body: Any = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[httpx.Response, bytes]:
        with self._counting:
            self.requests += 1
        request = self._client.build_request(
            method,
            f"{self.url}{path}",
            params=httpx.QueryParams(list(params)) if params else None,
            json=body,
            content=content,
            headers=dict(headers) if headers else None,
        )
        try:
            return self._fetch(request)
        except httpx.TimeoutException as error:
            raise self._slow() from error
        except httpx.ConnectError as error:
            if _is_about_trust(error):
                raise trouble.SourceUntrusted(host=self.host) from error
            raise trouble.SourceUnreachable(host=self.host) from error
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.DecodingError) as error:
            raise trouble.SourceTorn(host=self.host) from error
        except (httpx.TransportError, httpx.InvalidURL) as error:
            raise trouble.SourceUnreachable(host=self.host) from error

    def _fetch(self, request: httpx.Request) -> tuple[httpx.Response, bytes]:
        """The answer, whole, before its time is up: a drop now and then must not hold us."""
        until = time.monotonic() + self.answer_s
        response = self._client.send(request, stream=True)
        try:
            data = bytearray()
            for part in response.iter_bytes():
                data += part
                if time.monotonic() > until:
                    raise self._slow()
                if len(data) > _LARGEST:
                    raise trouble.SourceTorn(host=self.host)
        finally:
            response.close()
        return response, bytes(data)

    def _slow(self) -> trouble.SourceSlow:
        return trouble.SourceSlow(host=self.host, seconds=f"{self.answer_s:g}")

    def _read(self, response: httpx.Response, data: bytes) -> Answer:
        status = response.status_code
        if status in (204, 304) or (200 <= status < 300 and not data):
            return Answer(status, response.headers, None, self.host)
        if 300 <= status < 400:
            target = response.headers.get("Location", "")[:80]
            raise trouble.SourceMoved(host=self.host, target=target)
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        body = None
        if kind == "application/json" or kind.endswith("+json"):
            try:
                body = json.loads(data)
            except ValueError as error:
                raise trouble.SourceTorn(host=self.host) from error
        self._complain(response, body, is_json=body is not None)
        return Answer(status, response.headers, body, self.host)

    def _complain(self, response: httpx.Response, body: Any, *, is_json: bool) -> None:
        """Raise what the status stands for where no caller could do anything else about it."""
        status, words = response.status_code, words_of(body)
        wait = _seconds(response.headers)
        if status == 409:
            raise trouble.SourceStillAtIt(host=self.host, words=words, retry_after_s=wait)
        if status in (429, 503):
            raise trouble.SourceBusy(host=self.host, words=words, retry_after_s=wait)
        if status == 511:  # from the network in between: "Network Authentication Required"
            raise trouble.SourceCaptive(host=self.host)
        if status >= 500:
            raise trouble.SourceFault(host=self.host, status=status, retry_after_s=wait)
        if status == 413:  # what stands before the server says so, in HTML
            raise trouble.SourceRefused(host=self.host, words=words or str(status))
        if not is_json:
            raise trouble.SourceCaptive(host=self.host)
        if status == 401:
            raise trouble.SourceRevoked(host=self.host, words=words)
        if status == 403:
            raise trouble.SourceForbidden(host=self.host, words=words)
        if 400 < status < 500 and status != 404:
            raise trouble.SourceRefused(host=self.host, words=words or str(status))


def _is_about_trust(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return True
        cause = cause.__cause__ or cause.__context__
    return "CERTIFICATE_VERIFY_FAILED" in str(error)


def _seconds(headers: Mapping[str, str]) -> float:
    """`Retry-After` in seconds, by the server's own clock; 0 where it is nonsense or past.

    Source: RFC 9110, 10.2.3.
    """
    text = headers.get("Retry-After", "")
    if text.isascii() and text.isdigit() and len(text) < 6:
        return float(text)
    try:
        sent, again = map(parsedate_to_datetime, (headers.get("Date", ""), text))
        return min(max(0.0, (again - sent).total_seconds()), 99_999.0)
    except (TypeError, ValueError):  # no date, or one of the two without a zone
        return 0.0
