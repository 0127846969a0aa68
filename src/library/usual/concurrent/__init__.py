"""Where futures live."""
