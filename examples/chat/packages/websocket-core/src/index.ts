/** What other packages may use of this one. */

export * from "./protocol";
export {
  type Connection,
  UnifiedWebSocketManager,
  type UserContext,
  UserContextError,
} from "./unified-manager";
export { WebSocketManager } from "./websocket-manager";
export {
  createWebSocketManager,
  createWebSocketManagerSync,
  FactoryInitializationError,
  getWebSocketManagerFactory,
  WebSocketManagerFactory,
} from "./websocket-manager-factory";
