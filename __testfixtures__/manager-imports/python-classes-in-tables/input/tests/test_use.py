import warnings

import pytest

from shop.legacy.errors import Old
from shop.use import use


def test_warns():
    # 5: a warning is made by its class
    warnings.filterwarnings("error", category=Old)
    with pytest.warns(Old):
        use()
