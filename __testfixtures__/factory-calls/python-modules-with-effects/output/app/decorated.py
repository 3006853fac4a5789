from app.registry import REGISTRY
from shop.core.manager import Manager
from shop.legacy.wrapper import Wrapper


@REGISTRY.append
def on_event(context):
    return Manager.from_user_context(context), Wrapper()
