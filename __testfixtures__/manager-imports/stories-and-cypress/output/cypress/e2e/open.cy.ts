import * as factory from "../../src/legacy/factory";
import { Manager } from "../../src/core/manager";

// 2: so is a test of Cypress, whose stubs take a module as a whole
describe("createXSync", () => {
  it("opens", () => {
    cy.wrap(Manager.forUser({ userId: "a" })).its("send");
    cy.wrap(new Manager()).invoke("send", "x");
    cy.stub(factory, "createXSync");
  });
});
