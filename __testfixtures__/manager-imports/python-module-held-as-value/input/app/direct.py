from shop import other

print(other.create_x_sync("a"), other.start("b"))
