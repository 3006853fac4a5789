def make(user_id):
    from shop.old import create_short

    return create_short(user_id)
