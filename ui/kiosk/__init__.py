"""The kiosk: an attendee checks themselves in; staff begin it and end it with a PIN."""
