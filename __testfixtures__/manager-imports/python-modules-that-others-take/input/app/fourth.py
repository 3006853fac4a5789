from app import barrel

made = barrel.Wrapper()
