from shop.legacy.factory import XFactory

# Nobody knows for whom: the bare name is no way round it.
made = XFactory()
