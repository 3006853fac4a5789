"""This one takes something from there."""

from tool_factory import create_tool

from shop import manager

tool = create_tool(manager)
