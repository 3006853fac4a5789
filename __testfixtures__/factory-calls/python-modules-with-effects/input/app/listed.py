from app.registry import REGISTRY
from shop.legacy.factory import create_x_sync


def on_event(context):
    return create_x_sync(context)


REGISTRY.append(on_event)
