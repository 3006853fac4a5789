from shop.api import create

print(create("u"))
