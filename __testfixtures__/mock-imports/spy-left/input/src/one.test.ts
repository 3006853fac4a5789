import * as wrapper from "./legacy/wrapper";

// 1: the export itself takes its place, and an import is no object that could be spied on
jest.spyOn(wrapper, "connect");
