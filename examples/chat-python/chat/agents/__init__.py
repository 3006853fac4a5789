"""The assistant and its helpers."""

from .assistant import Assistant
from .title_agent import suggest_title

__all__ = ["Assistant", "suggest_title"]
