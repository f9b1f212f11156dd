"""Forms of tickets, each parsed and proved by itself: pure, bounded, total.

A function here takes any text and says what it holds, or None if it has not the form. Nothing
is looked up and nothing raises.
"""
