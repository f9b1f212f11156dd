"""Where servers that speak the device API of pretix differ: here, and nowhere else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One kind of server.

    Attributes:
        kind: What it is called in commands and facts.
        api: The root of its API below the server's address.
        device_scheme: How a desk's key is introduced in the header Authorization.
        redeem_rpc: One request for all lists (`checkinrpc/redeem`); else one address for each
            ticket on each list, as pretix had it before 4.13.
        failed_scans: It takes refused scans.
        print_logs: It takes what was printed.
        annul: A scan can be taken back.
        code_lists: It tells withdrawn and blocked codes.
        badge_layouts: It tells how badges look.
        selects_fields: It can leave out fields nobody asked for.
    """

    kind: str
    api: str = "/api/v1"
    device_scheme: str = "Device"
    redeem_rpc: bool = True
    failed_scans: bool = True
    print_logs: bool = True
    annul: bool = True
    code_lists: bool = True
    badge_layouts: bool = True
    selects_fields: bool = True


PRETIX = Profile(kind="pretix")

#: Forked from pretix before check-ins over several lists, print logs and blocked codes existed.
#: Source: github.com/fossasia/eventyay, src/pretix/api.
EVENTYAY = Profile(
    kind="eventyay",
    redeem_rpc=False,
    failed_scans=False,
    print_logs=False,
    annul=False,
    code_lists=False,
    badge_layouts=True,
    selects_fields=False,
)

PROFILES = {profile.kind: profile for profile in (PRETIX, EVENTYAY)}
