"""The chat on a port of the loopback interface: `ws://127.0.0.1:<port>/chat?user=<user id>`."""

from urllib.parse import parse_qs, urlsplit

from chat.rfc6455 import CloseCode, Request, WebSocket, WebSocketServer, serve
from chat.session import Session
from chat.websocket_core import UserContext


async def start_chat_server() -> WebSocketServer:
    return await serve(open_session)


async def open_session(request: Request, socket: WebSocket) -> None:
    url = urlsplit(request.path)
    if url.path != "/chat":
        await socket.close(CloseCode.POLICY_VIOLATION, "There is nothing but /chat.")
        return
    user_id = parse_qs(url.query).get("user", [""])[0]
    await Session(socket, UserContext(user_id)).run()
