from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.core.manager import Manager


async def f(ctx) -> "Manager":
    from shop.legacy.factory import create_x

    return await create_x(ctx)
