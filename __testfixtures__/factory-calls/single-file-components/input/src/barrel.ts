// 10. What components take from here stays; what only this file's other users take goes.
export { createXSync, createWith, createX as makeX, createTyped } from "./legacy/factory";
export const other = 1;
