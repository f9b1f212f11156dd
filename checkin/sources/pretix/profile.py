"""Where servers that speak the device API of pretix differ: here, and nowhere else."""

from dataclasses import dataclass

from checkin.sources.base import Doing


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One kind of server.

    Attributes:
        kind: What it is called in commands and facts.
        api: The root of its API below the server's address.
        items: What it calls products in its addresses.
        redeem: Where check-ins go, below the organiser.
        hears: What of the desk's doings it can be told.
        blocked: It tells which codes are blocked.
        badge_layouts: It tells how badges look.
    """

    kind: str
    api: str = "/api/v1"
    items: str = "items"
    redeem: str = "checkinrpc/redeem"
    hears: frozenset[Doing] = frozenset(Doing)
    blocked: bool = True
    badge_layouts: bool = True


PRETIX = Profile(kind="pretix")

#: Made from an older pretix: products are called so, scans that were refused, undone or printed
#: have nowhere to go, and the profiles of rights for check-in may not list orders.
#: Source: github.com/fossasia/eventyay, app/eventyay/api: urls, auth/devicesecurity, views/checkin.
EVENTYAY = Profile(
    kind="eventyay",
    items="products",
    redeem="checkin/redeem",
    hears=frozenset({Doing.ENTRY, Doing.EXIT}),
    blocked=False,
    badge_layouts=False,
)

PROFILES = {profile.kind: profile for profile in (PRETIX, EVENTYAY)}
