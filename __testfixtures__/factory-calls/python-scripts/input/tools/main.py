"""Nothing says that the folder of shop is on the path of this script."""

from tool_factory import create_tool

tool = create_tool({})
