import { interpreterIn } from "../../src/workspace/source-kind";

test.each([
  ["#!/usr/bin/node\ncode", "node"],
  ["#!/usr/bin/env node", "node"],
  ["#! /usr/bin/env -S node --no-warnings\r\n", "node"],
  ["#!/usr/bin/env -S NODE_ENV=production PATH=/a/b node\n", "node"],
  ["#!/opt/tools/env /usr/local/bin/python3.11 -u\n", "python3.11"],
  ["#!python\n", "python"],
  ["#!/bin/sh\nexec node tool.js", "sh"],
  ["#!/usr/bin/env\nnode", null],
  ["#!\n/usr/bin/node", null],
  [" #!/usr/bin/node", null],
  ["", null],
])("%j is run by %s", (text, program) => {
  expect(interpreterIn(text)).toBe(program);
});
