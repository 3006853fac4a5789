import * as inner from "inner";
import { make } from "inner";
import { Old } from "./index";

// The package "inner" comes to offer the replacement, and so the barrel beside this file can.
export const isSame = () => Old === inner.Old;

export const made = make(1);
