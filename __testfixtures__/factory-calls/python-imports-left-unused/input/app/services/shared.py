"""What a function imports for the whole module stays."""

from shop.legacy.factory import create_with


def shared(ctx):
    global options
    from app import options  # stays: it is a name of the module

    return create_with(ctx, options)
