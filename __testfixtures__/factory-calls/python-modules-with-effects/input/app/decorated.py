from app.registry import REGISTRY
from shop.legacy.factory import create_x_sync
from shop.legacy.wrapper import Wrapper


@REGISTRY.append
def on_event(context):
    return create_x_sync(context), Wrapper()
