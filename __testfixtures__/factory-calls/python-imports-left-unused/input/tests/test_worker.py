"""Nobody takes the names of a test file. The word asyncio is only told to people here."""

import asyncio
import json as codec
import logging  # noqa: F401  # stays: linters are told so
import os.path
import signal  # stays: a string names it
import typing
import unittest, zoneinfo
import xml.dom  # stays: it makes an attribute that is read by the other import
from collections import (
    Counter,
    OrderedDict,  # keeps the order
    defaultdict,  # has defaults
)
from functools import partial as partial  # stays: written so, it is for others
from shop import manager  # stays: it may be a fixture
from shop.core import Options, kept
from time import sleep
from typing import TYPE_CHECKING

from shop.legacy.factory import create_with, create_x

if TYPE_CHECKING:
    from decimal import Decimal

if typing.TYPE_CHECKING:
    from fractions import Fraction, Inexact
else:
    from app import Ratio  # stays: it hangs on a condition

try:
    import zlib  # stays: it asks whether the module is there
except ImportError:
    pass


async def test_wrapper(ctx):
    await asyncio.wait_for(create_x(ctx), timeout=5)


def test_aliased(ctx):
    create_with(ctx, codec)


def test_that_linters_shall_leave_it(ctx):
    create_with(ctx, logging)


def test_that_it_is_for_others(ctx):
    create_with(ctx, partial)


def test_that_loads_a_module_for_another_import(ctx):
    import xml

    return xml.dom.Node


def test_modules(ctx):
    create_with(ctx, os)
    create_with(ctx, xml)


def test_one_of_a_line(ctx):
    create_with(ctx, zoneinfo)
    return unittest


def test_two_of_many_lines(ctx):
    create_with(ctx, Counter)
    create_with(options=OrderedDict, context=ctx)
    return defaultdict


def test_types(ctx):
    create_with(ctx, Decimal)
    create_with(ctx, Fraction)
    create_with(ctx, Ratio)
    return Inexact


def test_probe(ctx):
    create_with(ctx, zlib)


def test_that_a_string_names_it(ctx, monkeypatch):
    create_with(ctx, signal)
    monkeypatch.setattr("tests.test_worker.signal", None)


def test_annotated_by_a_string(ctx: "Options"):
    create_with(ctx, Options)


def test_fixture(manager):
    return manager


def test_no_fixture(ctx):
    create_with(ctx, manager)


def test_still_given(ctx):
    create_with(kept, options=sleep)
