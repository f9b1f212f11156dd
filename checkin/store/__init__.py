"""The event file: the journal, its projections, and everything that can be asked of them."""

from checkin.store.store import Store

__all__ = ["Store"]
