// 3: migrated already
import { Manager } from "./core/manager";

jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

expect(Manager.forUser).toHaveBeenCalled();
