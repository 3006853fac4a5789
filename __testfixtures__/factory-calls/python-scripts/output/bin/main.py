"""What it takes now comes from there."""

from shop.manager import Manager

made = Manager.from_user_context({})
