"use client";
'use strict';
import { createX } from "./legacy/factory";

// 1: directives of the module and of functions stay first
export async function run(ctx) {
  "use server";
  return await createX(ctx);
}
export function returned(ctx) {
  "use strict";
  return createX(ctx);
}
