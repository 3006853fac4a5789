#!/usr/bin/env node
import { Manager } from "./core/manager"

new Manager(Manager)
