import app.registry
from shop.legacy.factory import create_x_sync

app.registry.REGISTRY[:] = [create_x_sync]
