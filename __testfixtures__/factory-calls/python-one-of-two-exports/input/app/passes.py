try:
    from app.own import make
except ImportError:
    from app.either import make
