"""3. The same for a member that is set of another module, in a function."""


def handle(context):
    from app.stored import create_x_sync

    return create_x_sync(context)
