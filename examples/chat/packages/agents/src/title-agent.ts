/*!
 * Copyright (c) 2023 The Chat Company
 * SPDX-License-Identifier: MIT
 */

import { type UserContext, WebSocketManagerFactory } from "@chat/websocket-core";

const MAX_WORDS = 4;

/** As much of a manager as is needed to show a title. */
export interface TitleSink {
  sendToUser(userId: string, message: { type: "title"; title: string }): number;
}

/** Names a conversation after its first question. */
export function titleOf(question: string): string {
  const words = question.replace(/[?!.]+$/, "").split(/\s+/);
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).join(" ")}…` : words.join(" ");
}

export function showTitle(sink: TitleSink, userId: string, question: string): number {
  return sink.sendToUser(userId, { type: "title", title: titleOf(question) });
}

/** Shows the title in every tab of the user; returns the number of tabs. */
export async function nameConversation(context: UserContext, question: string): Promise<number> {
  const factory = new WebSocketManagerFactory();
  const manager = await factory.createManager(context);
  return showTitle(manager, context.userId, question);
}
