"use client";
'use strict';
import { Manager } from "./core/manager";

// 1: directives of the module and of functions stay first
export async function run(ctx) {
  "use server";
  return Manager.forUser(ctx);
}
export async function returned(ctx) {
  "use strict";
  return Manager.forUser(ctx);
}
