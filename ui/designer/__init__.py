"""The screen on which badge templates are made and changed."""
