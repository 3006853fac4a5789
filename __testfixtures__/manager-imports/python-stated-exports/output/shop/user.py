from shop.core.manager import helper

helper()
