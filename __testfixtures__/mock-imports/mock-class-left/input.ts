import { MockManager } from "./legacy/mock";

// 1: a subclass: what it inherits is not what the new mock has
class RecordingManager extends MockManager {}

// 2: the class itself as a value
const kinds = [MockManager];
const isMock = (value: unknown) => value instanceof MockManager;

// 3: arguments that the manifest does not know
const third = new MockManager("x");

// 4: this one is certain
const fourth = new MockManager();

export { fourth, isMock, kinds, RecordingManager, third };
