#!/usr/bin/env node
import { Manager } from "./core/manager";

// 1: the shebang stays in the first line
Manager.forUser({ userId: process.argv[2] });
