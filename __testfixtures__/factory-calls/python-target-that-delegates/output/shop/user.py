from shop.make import make
from shop.manager import Manager

made = [Manager.from_user_context({}), make("b")]
