# 1: the legacy module leads to the target by this package alone, which is being loaded
from .functional import chunks
from . import late
