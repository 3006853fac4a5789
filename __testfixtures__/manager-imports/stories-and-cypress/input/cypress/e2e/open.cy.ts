import * as factory from "../../src/legacy/factory";
import { createXSync } from "../../src/legacy/factory";
import { Wrapper } from "../../src/legacy/wrapper";

// 2: so is a test of Cypress, whose stubs take a module as a whole
describe("createXSync", () => {
  it("opens", () => {
    cy.wrap(createXSync({ userId: "a" })).its("send");
    cy.wrap(new Wrapper()).invoke("send", "x");
    cy.stub(factory, "createXSync");
  });
});
