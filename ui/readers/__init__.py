"""What scans: keyboard scanners, serial scanners, a camera, pictures dropped or pasted."""

from ui.hush import hush

# While Qt's camera part is loaded it names each helper for decoding in hardware that this machine
# lacks; nothing needs them. Said here, which is before any module loads that part.
hush("qt.multimedia.symbolsresolver")
