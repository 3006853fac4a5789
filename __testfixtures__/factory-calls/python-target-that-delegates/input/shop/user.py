from shop.old import create_short, create_x

made = [create_x({}), create_short("b")]
