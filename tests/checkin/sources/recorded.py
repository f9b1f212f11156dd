"""Small servers that answer as Indico 3.3 and eventyay are documented to, for the contract tests.

They keep what they are told and know no more than the shapes: no rights, no rules. Sources:
github.com/indico/indico, modules/events/registration/schemas.py and its tests' snapshots;
github.com/fossasia/eventyay, app/eventyay/api.
"""

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Json = Any
TOKEN = "indp_0123456789abcdefghij"


class Recorded(ThreadingHTTPServer, ABC):
    """A server whose answers `answer` gives."""

    daemon_threads = True
    authorization = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.told: list[tuple[str, str, Json]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @abstractmethod
    def answer(
        self, method: str, path: str, query: Mapping[str, list[str]], body: Json
    ) -> tuple[int, Json]:
        """Status and JSON."""


class _Handler(BaseHTTPRequestHandler):
    server: Recorded

    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        self._do()

    def do_POST(self) -> None:
        self._do()

    def do_PATCH(self) -> None:
        self._do()

    def _do(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        data = self.rfile.read(length)
        body = json.loads(data) if data else None
        parts = urlsplit(self.path)
        wanted = self.server.authorization
        if wanted and self.headers.get("Authorization") != wanted:
            status, said = 401, {"detail": "Invalid token."}
        else:
            if self.command != "GET":
                self.server.told.append((self.command, parts.path, body))
            status, said = self.server.answer(self.command, parts.path, parse_qs(parts.query), body)
        answer = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


class Indico(Recorded):
    """Indico with the event 7, its form 3 and three people."""

    authorization = f"Bearer {TOKEN}"

    def __init__(self) -> None:
        super().__init__()
        self.blanked: set[int] = set()  # fields whose time is over
        self.people = {
            number: {
                "id": number,
                "regform_id": 3,
                "event_id": 7,
                "full_name": f"{given} {family}",
                "email": f"{given.lower()}@example.org",
                "state": state,
                "checked_in": False,
                "checked_in_dt": None,
                "checkin_secret": f"0b4f5c1e-0000-4000-8000-00000000000{number}",
                "is_paid": state == "complete",
                "price": 0,
                "payment_date": None,
                "currency": "EUR",
                "formatted_price": "€0.00",
                "tags": [{"id": 1, "title": "Delegate", "color": "blue"}],
                "occupied_slots": 1,
                "registration_date": "2024-03-01T09:00:00+00:00",
                "personal_data_picture": None,
                "_given": given,
                "_family": family,
            }
            for number, given, family, state in (
                (1, "Ada", "Lovelace", "complete"),
                (2, "Grace", "Hopper", "unpaid"),
                (3, "Wilma", "Withdrawn", "withdrawn"),
            )
        }

    def answer(
        self, method: str, path: str, query: Mapping[str, list[str]], body: Json
    ) -> tuple[int, Json]:
        root = "/api/checkin/event/7"
        form = f"{root}/forms/3"
        if path == f"{root}/":
            return 200, {
                "id": 7,
                "title": "Cluster days",
                "description": "",
                "start_dt": "2024-05-06T11:00:00+00:00",
                "end_dt": "2024-05-08T15:00:00+00:00",
                "registration_tags": [],
            }
        if path == f"{root}/forms/":
            counts = {"registration_count": 3, "checked_in_count": 0, "is_open": True}
            return 200, [{"id": 3, "event_id": 7, "title": "Participants", **counts}]
        if path == f"{form}/registrations/":
            return 200, [self._short(one) for one in self.people.values()]
        number = path.removeprefix(f"{form}/registrations/")
        one = self.people.get(int(number)) if number.isdecimal() else None
        if one is None:
            return 404, {"message": "No such registration"}
        if method == "PATCH" and one["checked_in"] != body["checked_in"]:
            one["checked_in"] = body["checked_in"]
            now = datetime.now(UTC).isoformat()
            one["checked_in_dt"] = now if body["checked_in"] else None
        return 200, {**self._short(one), "registration_data": self._data(one)}

    def _short(self, one: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in one.items() if not name.startswith("_")}

    def _data(self, one: Mapping[str, Any]) -> list[dict[str, Any]]:
        fields = [
            (11, "First Name", "text", one["_given"], []),
            (12, "Last Name", "text", one["_family"], []),
            (13, "Email Address", "email", one["email"], []),
            (14, "Affiliation", "text", "Analytical Engine", []),
            (
                15,
                "Country",
                "country",
                "BE",
                [{"caption": "Belgium", "countryKey": "BE"}],
            ),
            (
                16,
                "Lunch",
                "single_choice",
                {"c-1": 1},
                [{"caption": "Vegan", "id": "c-1"}, {"caption": "None", "id": "c-2"}],
            ),
            (17, "Photos are fine", "bool", True, []),
            (18, "Picture", "picture", None, []),
        ]
        listed = [
            {
                "id": number,
                "position": number,
                "title": title,
                "description": "",
                "input_type": kind,
                "data": None if number in self.blanked else data,
                "default_value": "",
                "choices": choices,
            }
            for number, title, kind, data, choices in fields
        ]
        return [
            {"id": 1, "position": 1, "title": "Personal Data", "description": "", "fields": listed}
        ]


class Eventyay(Recorded):
    """eventyay with one product, one list and three orders."""

    authorization = "Device key"

    def __init__(self) -> None:
        super().__init__()
        self.checkins: dict[str, dict[str, Any]] = {}
        self.refuses = ""  # a code that it does not know any more
        self.broken = False
        self.misshapen: set[int] = set()  # orders that are not what they are documented to be

    def answer(
        self, method: str, path: str, query: Mapping[str, list[str]], body: Json
    ) -> tuple[int, Json]:
        if self.broken:
            return 403, {"detail": "You do not have permission to perform this action."}
        event = "/api/v1/organizers/fossasia/events/summit"
        if method == "POST" and path == "/api/v1/organizers/fossasia/checkin/redeem/":
            return self._redeem(body)
        if (method, path) == ("POST", "/api/v1/device/update"):
            return 200, {"organizer": "fossasia", "device_id": 2, "name": "Desk 2", "gate": None}
        if not path.startswith(event):
            return 404, {"detail": "Not found."}
        rest = path.removeprefix(event).strip("/")
        if rest == "":
            return 200, {
                "slug": "summit",
                "name": {"en": "Summit"},
                "timezone": "Asia/Singapore",
                "date_from": "2024-05-06T02:00:00Z",
                "date_to": None,
                "date_admission": None,
            }
        if rest == "orders":
            since = query.get("modified_since", [""])[0]
            return 200, self._page([] if since else [self._order(n) for n in (1, 2, 3)])
        rows: Mapping[str, list[Json]] = {
            "categories": [],
            "products": [{"id": 5, "category": None, "name": {"en": "Attendee"}, "variations": []}],
            "questions": [
                {
                    "id": 9,
                    "question": {"en": "Shirt size"},
                    "type": "S",
                    "required": False,
                    "products": [5],
                    "options": [],
                    "identifier": "SHIRT",
                    "ask_during_checkin": False,
                }
            ],
            "checkinlists": [
                {
                    "id": 4,
                    "name": "Entrance",
                    "all_products": False,
                    "limit_products": [5],
                    "include_pending": False,
                    "allow_multiple_entries": False,
                    "allow_entry_after_exit": True,
                    "rules": {},
                }
            ],
            "revokedsecrets": [],
        }
        if rest not in rows:
            return 404, {"detail": "Not found."}
        return 200, self._page(rows[rest])

    def _page(self, rows: list[Json]) -> Json:
        return {"count": len(rows), "next": None, "previous": None, "results": rows}

    def _order(self, number: int) -> Json:
        code = f"code{number}"
        known = self.checkins.get(code)
        return {
            "code": f"ORD{number}",
            "status": "p",
            "email": f"buyer{number}@example.org",
            "locale": "en",
            "invoice_address": None if number not in self.misshapen else "Rue de la Loi",
            "positions": [
                {
                    "id": 100 + number,
                    "positionid": 1,
                    "product": 5,
                    "variation": None,
                    "attendee_name": f"Person {number}",
                    "attendee_name_parts": {"_scheme": "full", "full_name": f"Person {number}"},
                    "secret": code,
                    "addon_to": None,
                    "checkins": [known] if known else [],
                    "answers": [{"question": 9, "answer": "XL"}],
                    "canceled": False,
                }
            ],
        }

    def _redeem(self, body: Json) -> tuple[int, Json]:
        code = body["secret"]
        if code not in ("code1", "code2", "code3") or code == self.refuses:
            return 404, {"detail": "Not found.", "status": "error", "reason": "invalid"}
        self.checkins.setdefault(
            code, {"id": 1, "datetime": body["datetime"], "list": body["lists"][0], "type": "entry"}
        )
        return 201, {"status": "ok"}


@contextmanager
def serving(server: Recorded) -> Iterator[Recorded]:
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
