"""Lists in: from a file to attendees, each step looked at before anything is written."""
