"""The edits of the other imports stand beside the lines that go."""

import asyncio  # for the timeout
from shop.core import manager
from shop.core.manager import Connection
from shop.legacy.factory import create_with, create_swapped, create_x
import sys; import json
import os, re


async def test_together(ctx):
    create_with(ctx, Connection)
    create_with(ctx, sys)
    create_with(ctx, json)
    create_swapped(os, re)
    await asyncio.wait_for(create_x(ctx), timeout=5)
    return manager


async def test_target(ctx):
    from shop.core.manager import Connection, Manager

    create_with(ctx, Connection)
    return Manager


async def test_legacy_beside(ctx):
    from shop.legacy.factory import create_x as make, helper

    create_with(ctx, helper)
    return await make(ctx)
