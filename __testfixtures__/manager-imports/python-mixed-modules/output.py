from shop.core.manager import Manager
from shop.testing.ssot_mocks import create_manager_mock
from shop.core.manager import (
    Connection,
)


async def one(ctx):
    return Manager.from_user_context(ctx), create_manager_mock(), Connection(), Manager
