"""The organiser's list of people: look through it, filter it, put people right, print badges."""
