async def f(ctx):
	from shop.legacy.factory import helper
	from shop.core.manager import Manager

	return Manager.from_user_context(ctx), helper
