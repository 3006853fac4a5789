// 3. A module mock goes by the same rule.
import { createX } from "@acme/a";

jest.mock("@acme/a");
createX(1);
