// 2: so does what it loads
jest.mock("./legacy/factory");

test("opens", async () => {
  const { everyone } = await import("./app");
  everyone();
});
