from shop.api import helper

helper()
