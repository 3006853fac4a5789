import pytest
from unittest import IsolatedAsyncioTestCase

from shop.legacy.factory import XFactory
from shop.core.manager import Manager


# 7: tests belong to themselves
class TestService(IsolatedAsyncioTestCase):
    def setUp(self):
        pass

    async def test_one(self):
        manager = Manager.from_user_context("u")
        self.assertIsNotNone(manager)


# 8: what a fixture gives
@pytest.fixture
def made():
    return XFactory()


@pytest.fixture(scope="module")
def kept():
    factory = XFactory()
    yield factory
    print(factory.limit)


async def test_made(made, kept: XFactory):
    Manager.from_user_context("u")
    return await kept.create("u")


@pytest.fixture
async def manager(made):
    return Manager.from_user_context("u")


async def helper(made):
    return await made.create("u")


# 9: of another class, given twice, by parameters, or under another name
class TestOwn:
    @pytest.fixture
    def own(self):
        return XFactory()

    async def test_own(self, own):
        return Manager.from_user_context("u")


async def test_not_own(own):
    return await own.create("u")


@pytest.fixture
def twice():
    return XFactory()


class TestTwice:
    @pytest.fixture
    def twice(self):
        return None

    async def test_twice(self, twice):
        return await twice.create("u")


@pytest.fixture
def parametrized():
    return XFactory()


@pytest.mark.parametrize("parametrized", [None])
async def test_parametrized(parametrized):
    return await parametrized.create("u")


@pytest.fixture(name="named")
def hidden():
    return XFactory()


async def test_named(hidden):
    return await hidden.create("u")


# 12: tests that run in classes of other files, which may have a fixture of that name
@pytest.fixture
def given():
    return XFactory()


class Contract:
    async def test_given(self, given):
        return await given.create("u")


async def test_given(given):
    return Manager.from_user_context("u")
