import importlib
import sys
from unittest.mock import patch

import shop.api

# 1: modules and exports by their dotted names
importlib.import_module("shop.legacy.factory")
__import__("shop.legacy.wrapper")
sys.modules["shop.legacy.factory"] = None
NAME = "shop.legacy.factory.create_x"
# 2: the path of the file
PATH = "shop/legacy/factory.py"
# 3: by name on a module
getattr(shop.api, "nothing")
# 4: entry points
ENTRY_POINTS = {"console_scripts": ["run = shop.legacy.factory:create_x", "other = shop.core.manager:Manager"]}
APP = "shop.legacy.factory:get_x_factory"
