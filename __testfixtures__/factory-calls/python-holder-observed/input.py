from shop.legacy.factory import XFactory, get_x_factory

# 1: others can import the variable
shared = XFactory()


async def one(ctx):
    return await shared.create(ctx)


async def two(ctx):
    # 2: something asks afterwards what was done
    factory = XFactory()
    await factory.create(ctx)
    assert factory.count == 1


async def three(ctx, run):
    # 3: passed on, and a method that is kept
    factory = XFactory()
    run(factory)
    make = factory.create
    return await factory.create(ctx), await make(ctx)


async def four(ctx):
    # 4: nothing here can tell
    factory = XFactory()
    assert factory is not None
    assert isinstance(factory, XFactory)
    assert hasattr(factory, "create")
    return await factory.create(ctx)


async def five(ctx, isinstance):
    # 5: other functions, other questions
    factory = XFactory()
    assert isinstance(factory, dict)
    other = XFactory()
    assert hasattr(other, "count")
    third = XFactory()
    assert third == other
    return await factory.create(ctx), await other.create(ctx), await third.create(ctx)


async def six(ctx, more):
    # 6: the call itself is the question
    factory = XFactory()
    await factory.create()
    await factory.create(*more)
    return await factory.create(ctx)


async def seven(ctx):
    # 7: a waiver leaves one call, and says nothing of the others
    factory = XFactory()
    await factory.create(ctx)  # ssot-codemod-waive: kept for a release
    return await factory.create(ctx)


async def eight(ctx):
    # 8: a waived question is still one
    factory = get_x_factory()
    print(factory.count)  # ssot-codemod-waive: a figure for people
    return await factory.create(ctx)


async def nine(ctx):
    # 9: an annotation
    factory: XFactory = XFactory()
    return await factory.create(ctx)
