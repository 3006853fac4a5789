from shop.core.manager import Manager

same = Manager.from_user_context({})
