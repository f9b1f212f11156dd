"""The names check, before doors: the worst first, each mended in place."""
