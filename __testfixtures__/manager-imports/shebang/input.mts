#!/usr/bin/env node
import { Wrapper } from "./legacy/wrapper"
import { Manager } from "./core/manager"

new Wrapper(Manager)
