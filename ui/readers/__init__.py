"""What scans: keyboard scanners, serial scanners, a camera, pictures dropped or pasted."""
