"""A test replaces what it names, in whatever way."""

NAME = "app.tested.create_x_sync"
JOINED = "app.tested." "create_x_sync"
OTHER = "app." f"{NAME}." "create_x_sync"
