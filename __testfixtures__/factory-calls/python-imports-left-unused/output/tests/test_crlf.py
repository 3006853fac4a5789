from shop.core.manager import Manager


async def test_crlf(ctx):
    assert Manager.from_user_context(ctx)
