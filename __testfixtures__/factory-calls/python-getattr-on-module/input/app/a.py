from unittest.mock import patch

import shop.api
from shop import api

hasattr(shop.api, "create_x")
getattr(api, "create_x")
patch.object(api, "create_x")
patch.object(api, "hold")
