// 3. Both files pass on the legacy export, so both gain the replacement.
import { createX } from "@acme/both";

createX(1);
