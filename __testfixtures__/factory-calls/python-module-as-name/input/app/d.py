from shop.legacy import factory, wrapper


async def f(ctx):
    # 4: used otherwise
    print(factory)
    return await factory.create_x(ctx), wrapper.Wrapper, factory.helper()
