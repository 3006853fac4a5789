"""7. Type checkers alone read the import."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.decorated import Wrapper


def handle(context) -> "Wrapper":
    return None
