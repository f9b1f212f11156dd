"""Badge designs of other systems, read as far as they map, with a list of what did not."""
