from shop.legacy.factory import XFactory


class Service:
    def __init__(self):
        # 1: others may use the field
        self.factory = XFactory()

    async def one(self, ctx):
        return await self.factory.create(ctx)
