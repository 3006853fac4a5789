from shop.core.manager import Manager

Alias = Manager
