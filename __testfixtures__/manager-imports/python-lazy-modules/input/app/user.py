from unittest.mock import patch

import app.lazy
from app.lazy import create_x, other
from app.lazy2 import create_x_sync as sync


async def one(ctx):
    first = await create_x(ctx), sync(ctx), other
    with patch("app.lazy.create_x"):
        return first, await app.lazy.create_x(ctx)
