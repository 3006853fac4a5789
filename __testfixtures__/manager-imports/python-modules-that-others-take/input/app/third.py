from app.first import wrapper

module = wrapper
