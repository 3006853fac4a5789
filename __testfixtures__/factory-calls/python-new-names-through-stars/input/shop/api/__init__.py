"""The package means another Manager, which the star below would hide."""

from shop.api.models import Manager
from shop.api.helpers import *
from shop.api.listed import *

name = Manager.name
