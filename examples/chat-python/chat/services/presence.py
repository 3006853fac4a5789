"""Says who is in the chat."""

from chat.websocket_core.websocket_manager import WebSocketManager


def users_online() -> list[str]:
    return WebSocketManager.for_everyone().connected_users


def headline(manager: WebSocketManager) -> str:
    return f"{manager.connection_count} tabs of {', '.join(manager.connected_users) or 'nobody'}"
