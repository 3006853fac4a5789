from app import five
from shop.core.manager import Manager


# 5: the word belongs to another module, and goes in the same run
def make(ctx):
    return Manager.from_user_context(ctx), five.make(ctx)
