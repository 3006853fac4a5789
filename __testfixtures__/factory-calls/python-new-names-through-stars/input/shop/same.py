from shop.legacy.factory import create_x_sync

same = create_x_sync({})
