from shop.core.manager import Manager as Again

made = Again()
