"""Devices that put a badge on paper, behind one interface (`checkin.printers.base`)."""
