from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.core.manager import Manager


async def f(ctx) -> "Manager":
    from shop.core.manager import Manager

    return Manager.from_user_context(ctx)
