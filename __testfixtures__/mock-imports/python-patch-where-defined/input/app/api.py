from shop.legacy.factory import create_x

keep = create_x
