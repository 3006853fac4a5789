from shop.legacy.factory import create_swapped, create_with


def both(context):
    return create_with(context), create_swapped(None, context)
