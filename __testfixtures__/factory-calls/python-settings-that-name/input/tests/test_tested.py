"""What a test names in a text it may replace, in whatever way."""

NAME = "app.tested.create_x_sync"
JOINED = "app.tested." "create_x_sync"
OTHER = "app." f"{NAME}." "create_x_sync"
