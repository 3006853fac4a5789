import { afterEach, beforeEach, describe, it } from "vitest";
import { XFactory } from "./legacy/factory";

declare const ctx: { userId: string };

// 1: all that a hook does
describe("alone", () => {
  let factory: XFactory;

  beforeEach(() => {
    factory = new XFactory();
  });

  it("creates", async () => {
    const manager = await factory.create(ctx);
  });
});

// 2: a hook that does more
describe("among others", () => {
  const name = "a";
  let factory: XFactory;
  let other: string;

  beforeEach(async () => {
    other = name;
    factory = new XFactory();
  });

  it("creates", async () => {
    await factory.create(ctx);
  });
});

// 3: several in one hook, and a hook without braces
describe("several", () => {
  let first: XFactory;
  let second: XFactory, third;
  beforeAll(() => {
    first = new XFactory();
    second = new XFactory();
  });
  beforeEach(() => (third = new XFactory()));
  beforeEach(function () {
    // what others need comes here
  });

  it("creates", async () => {
    await first.create(ctx);
    await second.create(ctx);
    await third.create(ctx);
  });
});

// 4: a hook that says when it is done
describe("with a callback", () => {
  let factory: XFactory;
  beforeEach((done) => {
    factory = new XFactory();
    done();
  });
  it("creates", async () => {
    await factory.create(ctx);
  });
});

// 5: reset after each test: not the same factory everywhere
describe("reset", () => {
  let factory: XFactory | null;
  beforeEach(() => {
    factory = new XFactory();
  });
  afterEach(() => {
    factory = null;
  });
  it("creates", async () => {
    await factory!.create(ctx);
  });
});

// 6: a comment in the hook stays with it
describe("with a comment", () => {
  let factory: XFactory;
  beforeEach(() => {
    // one for each test
    factory = new XFactory();
  });
  it("creates", async () => {
    await factory.create(ctx);
  });
});
