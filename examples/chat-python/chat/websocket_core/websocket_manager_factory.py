"""Builds managers. "One manager per caller" was meant to keep users apart; but each has connections
of its own, so what one part of the program sends never meets the socket that another part holds."""

import asyncio
from typing import Optional

from .unified_manager import UnifiedWebSocketManager, UserContext
from .websocket_manager import WebSocketManager

HEALTH_CHECK_SECONDS = 0.001


class FactoryInitializationError(Exception):
    """A manager could not be built. Callers took it for a failure of the server."""


class WebSocketManagerFactory:
    def __init__(self) -> None:
        self._building = False

    async def create_manager(self, user_context: Optional[UserContext]) -> WebSocketManager:
        # Whoever comes while another manager waits for its health check is turned away.
        if self._building:
            raise FactoryInitializationError("Another manager is being built.")
        self._building = True
        try:
            await asyncio.sleep(HEALTH_CHECK_SECONDS)
            return _build(user_context)
        finally:
            self._building = False


_shared = WebSocketManagerFactory()


def get_websocket_manager_factory() -> WebSocketManagerFactory:
    return _shared


async def create_websocket_manager(user_context: Optional[UserContext] = None) -> WebSocketManager:
    """Without a context, the manager is for everyone (or so its callers thought)."""
    return await _shared.create_manager(user_context)


def create_websocket_manager_sync(user_context: UserContext) -> WebSocketManager:
    return _build(user_context)


def _build(user_context: Optional[UserContext]) -> WebSocketManager:
    if user_context is not None and not user_context.user_id.strip():
        raise FactoryInitializationError("No manager could be built for an empty user id.")
    return WebSocketManager(UnifiedWebSocketManager.detached(user_context))
