"""A test replaces what it names, in whatever way."""

NAME = "app.tested.create_x_sync"
