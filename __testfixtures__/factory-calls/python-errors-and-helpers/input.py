from shop.legacy.factory import XError, create_x, helper


async def one(ctx):
    try:
        # 1: the call moves, the handler is for a person
        return await create_x(ctx)
    except XError as error:
        raise RuntimeError from error
    finally:
        # 2: not in the manifest
        helper()
