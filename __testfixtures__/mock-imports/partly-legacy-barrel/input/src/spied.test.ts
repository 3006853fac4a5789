import * as barrel from "./barrel";
import { open } from "./service";

// 4: a member of the barrel
test("opens", async () => {
  const spy = jest.spyOn(barrel, "createX").mockResolvedValue({ send: jest.fn() } as never);
  await open("ada");
  expect(spy).toHaveBeenCalledWith({ userId: "ada" });
});
