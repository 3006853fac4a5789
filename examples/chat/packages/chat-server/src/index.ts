export { presenceLine, whoIsHere } from "./presence";
export { remind } from "./reminders";
export { announce, introduce } from "./rooms";
export { type ChatServer, startChatServer } from "./server";
export { showTyping } from "./typing";
