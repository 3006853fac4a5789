import * as factory from "./legacy/factory";

// 5: a use of the export that is left: the spy would not see it any more
test("spied", async () => {
  jest.spyOn(factory, "createXSync");
  factory.createXSync();
  factory.createXSync({ userId: "ada" });
});
