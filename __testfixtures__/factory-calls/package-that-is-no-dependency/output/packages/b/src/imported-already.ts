// 2. The file imports it all the same.
import { other, Manager } from "@acme/core";

Manager.forUser(other);
