async def f(ctx):
	from shop.legacy.factory import create_x, helper

	return await create_x(ctx), helper
