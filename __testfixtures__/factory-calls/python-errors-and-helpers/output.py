from shop.legacy.factory import XError, helper
from shop.core.manager import Manager


async def one(ctx):
    try:
        # 1: the call moves, the handler is for a person
        return Manager.from_user_context(ctx)
    except XError as error:
        raise RuntimeError from error
    finally:
        # 2: not in the manifest
        helper()
