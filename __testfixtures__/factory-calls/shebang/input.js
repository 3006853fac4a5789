#!/usr/bin/env node
import { createX } from "./legacy/factory";

// 1: the shebang stays in the first line
await createX({ userId: process.argv[2] });
