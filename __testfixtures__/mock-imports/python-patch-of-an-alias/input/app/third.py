async def build(ctx):
    from app.again import produce

    return await produce(ctx)
