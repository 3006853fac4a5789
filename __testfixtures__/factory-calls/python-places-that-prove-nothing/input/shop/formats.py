from shop.legacy.factory import create_with

text = f"{create_with('a')} {create_with('b', 3)}"
