from shop.legacy.factory import create_with
from shop.core.manager import Manager


def both(context):
    return create_with(context), Manager.build(context, None)
