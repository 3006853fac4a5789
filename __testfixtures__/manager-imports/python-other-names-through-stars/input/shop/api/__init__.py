from shop.legacy.factory import LIMIT

# The manifest says nothing of it, and here it has another name.
typed_limit: object = LIMIT
