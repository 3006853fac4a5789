from app.lazy3 import create_with

made = create_with({})
