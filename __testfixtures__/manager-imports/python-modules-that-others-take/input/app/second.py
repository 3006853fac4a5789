from app.first import barrel

number = barrel.plain
