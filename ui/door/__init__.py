"""The door of a room: one colour, one word, one name, and how full it is."""
