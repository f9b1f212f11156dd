"""The check-in desk without a window: everything a desk decides, keeps, prints and exports."""

__version__ = "0.1.0"
