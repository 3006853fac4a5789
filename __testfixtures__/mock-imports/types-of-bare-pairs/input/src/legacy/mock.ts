export class MockManager {
  send() {}
}
