"""Where the list comes from: connect a ticket system, see how it stands, say what becomes what."""
