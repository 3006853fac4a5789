from shop.legacy import wrapper

# 5: what a module says of itself is not the same in another
names = wrapper.__all__
