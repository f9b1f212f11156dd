"""Fonts, icons, sounds, badge templates, translations and the sample event."""
