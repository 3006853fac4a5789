from shop.legacy.factory import _cache as kept
