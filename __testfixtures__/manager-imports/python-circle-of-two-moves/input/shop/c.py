"""Nobody on the way imports this one."""

from shop.legacy.wrapper import OldManager, OldOther

both = [OldManager(), OldOther()]
