from shop.legacy.factory import create_swapped, create_with


def one(ctx, options, make):
    # 1: the manifest's default
    a = create_with(ctx)
    # 2: given, by position and by keyword
    b = create_with(ctx, options)
    c = create_with(ctx, options=options)
    d = create_with(options=options, context=ctx)
    # 3: swapped names
    e = create_swapped(options, ctx)
    # 4: swapped calls have effects in their order
    f = create_swapped(make(), make())
    # 5: one effect stays one effect
    g = create_swapped(options, make())
    # 6: what is no primary expression
    h = create_swapped(options or {}, ctx if ctx else None)
    # 7: a comment would be lost
    i = create_swapped(
        options,  # why
        ctx,
    )
    return a, b, c, d, e, f, g, h, i
