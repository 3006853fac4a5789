// 7: an object that is made elsewhere
import { fake } from "./fake";

jest.setMock("./legacy/factory", fake);
