import * as inner from "inner";
import { Unified } from "inner";

// The package "inner" comes to offer the replacement, and so the barrel beside this file can.
export const isSame = () => Unified.Inner === inner.Unified.Inner;

export const made = Unified.of(1);
