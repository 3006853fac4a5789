from app import barrel
from shop.legacy import wrapper

made = barrel.Wrapper(), wrapper.Wrapper()
