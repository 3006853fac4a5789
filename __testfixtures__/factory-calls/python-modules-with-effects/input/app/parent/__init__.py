from app.registry import REGISTRY
from shop.legacy.factory import create_x_sync

REGISTRY.append(create_x_sync)
