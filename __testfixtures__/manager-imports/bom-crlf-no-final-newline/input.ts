"use strict";
import { Wrapper } from "./legacy/wrapper";

export const manager = new Wrapper();