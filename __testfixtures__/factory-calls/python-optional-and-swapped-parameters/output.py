from shop.legacy.factory import create_swapped
from shop.core.manager import Manager


def one(ctx, options, make):
    # 1: the manifest's default
    a = Manager.build(ctx, None)
    # 2: given, by position and by keyword
    b = Manager.build(ctx, options)
    c = Manager.build(ctx, options)
    d = Manager.build(ctx, options)
    # 3: swapped names
    e = Manager.build(ctx, options)
    # 4: swapped calls have effects in their order
    f = create_swapped(make(), make())
    # 5: one effect stays one effect
    g = Manager.build(make(), options)
    # 6: what is no primary expression
    h = create_swapped(options or {}, ctx if ctx else None)
    # 7: a comment would be lost
    i = create_swapped(
        options,  # why
        ctx,
    )
    return a, b, c, d, e, f, g, h, i
