"""The edits of the other imports stand beside the lines that go."""

# for the timeout
from shop.core import manager
from shop.legacy.factory import create_with
from shop.core.manager import Manager
import os, re


async def test_together(ctx):
    Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)
    Manager.build(re, os)
    Manager.from_user_context(ctx)
    return manager


async def test_target(ctx):
    from shop.core.manager import Manager

    Manager.from_user_context(ctx)
    return Manager


async def test_legacy_beside(ctx):
    from shop.legacy.factory import helper

    create_with(ctx, helper)
    return Manager.from_user_context(ctx)
