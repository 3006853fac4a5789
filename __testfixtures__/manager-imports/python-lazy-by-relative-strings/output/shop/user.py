from shop.core.manager import Manager

print(Manager("u"))
