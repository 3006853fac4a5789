"""What code takes by a string has to stay where the string says."""

FACTORY = "app.managers.create_x_sync"
ENTRY = "app.entries:create_x_sync"
HANDLERS = {"x": "app.handlers.create_x_sync"}  # ssot-codemod-waive: read by the old worker only
OTHER = "app.others.handle"
