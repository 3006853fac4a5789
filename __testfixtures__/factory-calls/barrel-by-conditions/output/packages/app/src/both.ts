// 3. Both files pass on the legacy export, so both gain the replacement.
import { Manager } from "@acme/both";

Manager.forUser(1);
