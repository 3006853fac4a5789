from unittest.mock import patch

import app.barrel


def test_names():
    # 1. Other names for the export.
    with patch("app.outer.Again"), patch("app.barrel.Manager.from_user_context"):
        pass
    # 2. A module beside the one that has it.
    with patch.object(app.barrel, "factory"):
        pass
    # 3. Only alike.
    with patch("app.outer.made"), patch.object(app.barrel, "other"):
        pass
