"""The kinds of sources there are on the network, and how each is connected to."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Protocol

from checkin.errors import BadField
from checkin.sources import web
from checkin.sources.base import Source
from checkin.sources.indico import IndicoSource
from checkin.sources.listfile import FileSource
from checkin.sources.pretix import client as pretix_client
from checkin.sources.pretix.client import Client, Paired
from checkin.sources.pretix.profile import PROFILES, Profile
from checkin.sources.pretix.source import PretixSource
from checkin.sources.trouble import SourceRefused
from checkin.sources.web import ANSWER_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What opens a source: secret. `device_id` 0: it is no desk's own but an API token."""

    token: str = ""
    organiser: str = ""
    device_id: int = 0
    gate: int = 0
    serial: str = ""

    def text(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def of(cls, text: str) -> "Key":
        """What `text` wrote; no key at all where it is damaged, so that one connects anew."""
        try:
            said = json.loads(text or "{}")
        except ValueError:
            said = {}
        if not isinstance(said, dict):
            return cls()
        known = {part.name for part in fields(cls)}  # a newer program may have written more
        return cls(**{name: value for name, value in said.items() if name in known})

    @classmethod
    def of_paired(cls, paired: Paired) -> "Key":
        return cls(
            token=paired.token,
            organiser=paired.organizer,
            device_id=paired.device_id,
            gate=paired.gate,
            serial=paired.serial,
        )


class Maker(Protocol):
    """How sources of one kind are connected to and opened."""

    needs_key: bool

    def address(self, url: str) -> str: ...

    def pair(self, url: str, token: str, organiser: str, label: str) -> Key: ...

    def events(self, url: str, key: Key) -> Iterable[str]: ...

    def open(self, url: str, key: Key, event: str, *, answer_s: float | None = None) -> Source: ...

    def roll(self, url: str, key: Key) -> Key: ...

    def revoke(self, url: str, key: Key) -> None: ...


class DeviceApi:
    """pretix and what was made from it."""

    needs_key = True

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def address(self, url: str) -> str:
        return web.address(url)

    def pair(self, url: str, token: str, organiser: str, label: str) -> Key:
        """A one-time token is short; a long one is an API token, which is the key itself."""
        token = _typed(token)
        if len(token) < _API_TOKEN:
            return Key.of_paired(pretix_client.pair(url, token, name=label, profile=self._profile))
        if not organiser:
            organiser = pretix_client.organizer_of(url, token, profile=self._profile)
        return Key(token=token, organiser=organiser)

    def events(self, url: str, key: Key) -> Iterable[str]:
        client = self._client(url, key, "-")
        try:
            return [event.slug for event in client.events()]
        finally:
            client.close()

    def open(self, url: str, key: Key, event: str, *, answer_s: float | None = None) -> Source:
        return PretixSource(self._client(url, key, event, answer_s))

    def roll(self, url: str, key: Key) -> Key:
        client = self._client(url, key, "-")
        try:
            return Key.of_paired(client.roll())
        finally:
            client.close()

    def revoke(self, url: str, key: Key) -> None:
        if not key.device_id:
            return
        client = self._client(url, key, "-")
        try:
            client.revoke()
        finally:
            client.close()

    def _client(self, url: str, key: Key, event: str, answer_s: float | None = None) -> Client:
        return Client(
            url,
            key.organiser,
            event,
            key.token,
            is_device=bool(key.device_id),
            profile=self._profile,
            answer_s=answer_s or ANSWER_S,
        )


class Indico:
    """Indico, with a personal token of the scope "registrants"."""

    needs_key = True

    def address(self, url: str) -> str:
        return web.address(url)

    def pair(self, url: str, token: str, organiser: str, label: str) -> Key:
        return Key(token=_typed(token))

    def events(self, url: str, key: Key) -> Iterable[str]:
        """A token does not tell which events it opens."""
        return ()

    def open(self, url: str, key: Key, event: str, *, answer_s: float | None = None) -> Source:
        return IndicoSource(url, key.token, event, answer_s=answer_s or ANSWER_S)

    def roll(self, url: str, key: Key) -> Key:
        raise SourceRefused(host=url, words="a token of Indico is made anew in your profile there.")

    def revoke(self, url: str, key: Key) -> None:
        """Nothing: its owner ends a token in their profile."""


class ListFile:
    """A list in a file that somebody keeps up to date."""

    needs_key = False

    def address(self, url: str) -> str:
        return str(Path(url).expanduser().resolve())

    def pair(self, url: str, token: str, organiser: str, label: str) -> Key:
        raise BadField(field="--token", value="…", wanted="left out: a file needs no key")

    def events(self, url: str, key: Key) -> Iterable[str]:
        return (Path(url).name,)

    def open(self, url: str, key: Key, event: str, *, answer_s: float | None = None) -> Source:
        return FileSource(Path(url))

    def roll(self, url: str, key: Key) -> Key:
        return key

    def revoke(self, url: str, key: Key) -> None:
        """Nothing: there is no key."""


def _typed(token: str) -> str:
    """*token* without the blanks around it that a copy may bring.

    Raises:
        BadField: It holds what no header can carry; such as quotes that a word processor made.
    """
    text = token.strip()
    if not (text.isascii() and text.isprintable()) or " " in text:
        raise BadField(field="--token", value="…", wanted="letters, digits and signs of ASCII")
    return text


#: API tokens have 64 letters, one-time tokens 16. Source: docs.pretix.eu, "Authentication".
_API_TOKEN = 40

MAKERS: dict[str, Maker] = {kind: DeviceApi(profile) for kind, profile in PROFILES.items()}
MAKERS |= {"indico": Indico(), "file": ListFile()}


def maker(kind: str) -> Maker:
    """How sources of *kind* are made.

    Raises:
        BadField: There is no such kind.
    """
    found = MAKERS.get(kind)
    if found is None:
        raise BadField(field="kind", value=kind[:40], wanted=f"one of {', '.join(MAKERS)}")
    return found
