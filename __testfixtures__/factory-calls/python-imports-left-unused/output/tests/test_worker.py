"""Nobody takes the names of a test file. The word asyncio is only told to people here."""

import logging  # noqa: F401  # stays: linters are told so
import signal  # stays: a string names it
import typing
import unittest
import xml.dom  # stays: it makes an attribute that is read by the other import
from collections import (
    # keeps the order
    defaultdict,  # has defaults
)
from functools import partial as partial  # stays: written so, it is for others
from shop import manager  # stays: it may be a fixture
from shop.core import Options, kept
from typing import TYPE_CHECKING

from shop.core.manager import Manager

if TYPE_CHECKING:
    pass

if typing.TYPE_CHECKING:
    from fractions import Inexact
else:
    from app import Ratio  # stays: it hangs on a condition

try:
    import zlib  # stays: it asks whether the module is there
except ImportError:
    pass


async def test_wrapper(ctx):
    Manager.from_user_context(ctx)


def test_aliased(ctx):
    Manager.from_user_context(ctx)


def test_that_linters_shall_leave_it(ctx):
    Manager.from_user_context(ctx)


def test_that_it_is_for_others(ctx):
    Manager.from_user_context(ctx)


def test_that_loads_a_module_for_another_import(ctx):
    import xml

    return xml.dom.Node


def test_modules(ctx):
    Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)


def test_one_of_a_line(ctx):
    Manager.from_user_context(ctx)
    return unittest


def test_two_of_many_lines(ctx):
    Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)
    return defaultdict


def test_types(ctx):
    Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)
    return Inexact


def test_probe(ctx):
    Manager.from_user_context(ctx)


def test_that_a_string_names_it(ctx, monkeypatch):
    Manager.from_user_context(ctx)
    monkeypatch.setattr("tests.test_worker.signal", None)


def test_annotated_by_a_string(ctx: "Options"):
    Manager.from_user_context(ctx)


def test_fixture(manager):
    return manager


def test_no_fixture(ctx):
    Manager.from_user_context(ctx)


def test_still_given(ctx):
    Manager.from_user_context(kept)
