/** What tests of other packages may use. */

export { ChatClient } from "./chat-client";
export { MockWebSocketManager } from "./fixtures/websocket-manager-mock";
export { connectUser, disconnectUser, RecordingConnection } from "./recording-connection";
export { createUnifiedManagerMock, TEST_USER, type UnifiedManagerMock } from "./ssot-mocks";
