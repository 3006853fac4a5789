# 1: what stays for others is not hidden by the target's thing of that name
__all__ = ["helper"]

from shop.legacy.wrapper import helper
