from shop.legacy.factory import create_x_sync

deep = create_x_sync({})
