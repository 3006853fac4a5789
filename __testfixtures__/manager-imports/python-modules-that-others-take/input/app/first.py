from app import barrel
from shop.legacy import wrapper

__all__ = ["barrel", "wrapper"]

made = barrel.Wrapper(), wrapper.Wrapper()
