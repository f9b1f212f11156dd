"""How it stands, the logs as files, and whether the event file is sound."""
