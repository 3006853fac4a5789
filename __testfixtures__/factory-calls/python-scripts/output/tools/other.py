"""This one takes something from there."""

from shop.manager import Manager

from shop import manager

tool = Manager.from_user_context(manager)
