from shop.legacy.factory import *
from app.own import *
