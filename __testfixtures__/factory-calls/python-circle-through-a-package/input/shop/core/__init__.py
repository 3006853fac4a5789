from shop.api import handler
