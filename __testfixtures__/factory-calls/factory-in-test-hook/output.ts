import { afterEach, beforeEach, describe, it } from "vitest";
import { XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };

// 1: all that a hook does
describe("alone", () => {
  it("creates", async () => {
    const manager = Manager.forUser(ctx);
  });
});

// 2: a hook that does more
describe("among others", () => {
  const name = "a";
  let other: string;

  beforeEach(async () => {
    other = name;
  });

  it("creates", async () => {
    Manager.forUser(ctx);
  });
});

// 3: several in one hook, and a hook without braces
describe("several", () => {
  let third;
  beforeEach(() => (third = new XFactory()));
  beforeEach(function () {
    // what others need comes here
  });

  it("creates", async () => {
    Manager.forUser(ctx);
    Manager.forUser(ctx);
    await third.create(ctx);
  });
});

// 4: a hook that says when it is done
describe("with a callback", () => {
  beforeEach((done) => {
    done();
  });
  it("creates", async () => {
    Manager.forUser(ctx);
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
  beforeEach(() => {
    // one for each test
  });
  it("creates", async () => {
    Manager.forUser(ctx);
  });
});
