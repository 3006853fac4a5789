from app import five
from shop.legacy import factory


# 5: the word belongs to another module, and goes in the same run
def make(ctx):
    return factory.create_x_sync(ctx), five.make(ctx)
