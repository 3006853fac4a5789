import unittest

import pytest
from shop.legacy.factory import create_x, create_x_sync
from shop.core.manager import Manager


class Cases(unittest.TestCase):
    def test_one(self):
        # 1: another error may be raised
        with self.assertRaises(ValueError):
            create_x_sync(None)
        self.assertRaises(ValueError, lambda: create_x_sync(None))
        # 2: no error is expected here
        with self.subTest():
            Manager.from_user_context(self)


async def test_two(ctx):
    with pytest.raises(ValueError) as error, open("x"):
        await create_x(ctx)
    with pytest.raises(ValueError):

        def inner():
            return Manager.from_user_context(ctx)
    return error, inner
