"""Whose work falls to this station: its own, and that of the stations it goes on from.

A file that was restored, or whose last rows a power cut took, goes on as a new station (design,
point 2). What the one before had queued here would else wait for nobody.
"""

from pathlib import Path

from checkin.store import Store
from checkin.store.station import wrote_as


def ours(store: Store, data_dir: Path) -> frozenset[str]:
    """The station that writes here, and those before it whose print jobs it has to see to.

    A predecessor counts if this machine wrote as it, and if nothing is known that it wrote after
    it was gone on from: then it goes on by itself, and sees to its own.
    """
    station = store.station or store.local_get("station")
    heads = store.heads()
    found = {station}
    while said := store.entity("station", station):
        station = str(said.get("after", ""))
        if not station or station in found:
            break
        if heads.get(station, 0) > int(said.get("after_seq", 0)):
            break
        if not wrote_as(data_dir, store.event.id, station):
            break
        found.add(station)
    return frozenset(found)
