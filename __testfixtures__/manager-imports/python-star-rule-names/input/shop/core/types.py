class Packet:
    pass


class _Hidden:
    pass


def pack():
    return Packet()
