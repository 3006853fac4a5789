"""What a function imports for the whole module stays."""

from shop.core.manager import Manager


def shared(ctx):
    global options
    from app import options  # stays: it is a name of the module

    return Manager.from_user_context(ctx)
