from shop.handler import Handler
