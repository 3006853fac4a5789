from shop.legacy.factory import create_with
from shop.core.manager import Manager

text = f"{create_with('a')} {Manager.build('b', 3)}"
