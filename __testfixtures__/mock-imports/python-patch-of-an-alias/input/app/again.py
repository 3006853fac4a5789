from app.aliased import make as produce


async def build(ctx):
    return await produce(ctx)
