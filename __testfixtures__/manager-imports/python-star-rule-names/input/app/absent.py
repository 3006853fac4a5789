# Only in a branch, at another time, or not at all; `only_here` comes from the legacy module.
from shop.legacy.wrapper import Typed, fast, perhaps, ONE, INDEX, LATER, SHORT
from shop.legacy.wrapper import _Private, only_here, none

found = Typed, fast, perhaps, ONE, INDEX, LATER, SHORT, _Private, only_here, none
