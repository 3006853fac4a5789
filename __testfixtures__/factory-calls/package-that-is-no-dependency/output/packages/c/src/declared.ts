// 4. This package depends on both.
import { Manager } from "@acme/core";

Manager.forUser(1);
