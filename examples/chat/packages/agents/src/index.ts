export { answer } from "./assistant";
export { sendSummary } from "./summary-agent";
export { nameConversation, titleOf } from "./title-agent";
