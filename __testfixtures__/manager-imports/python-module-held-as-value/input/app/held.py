from shop import service

module = service
print(module.create_x_sync("a"))
