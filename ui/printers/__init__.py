"""The printers of the event: add, test, see how they are and how long their labels last."""
