import unittest

import pytest
from shop.legacy.factory import create_x, create_x_sync


class Cases(unittest.TestCase):
    def test_one(self):
        # 1: another error may be raised
        with self.assertRaises(ValueError):
            create_x_sync(None)
        self.assertRaises(ValueError, lambda: create_x_sync(None))
        # 2: no error is expected here
        with self.subTest():
            create_x_sync(self)


async def test_two(ctx):
    with pytest.raises(ValueError) as error, open("x"):
        await create_x(ctx)
    with pytest.raises(ValueError):

        def inner():
            return create_x_sync(ctx)
    return error, inner
