export class MockManager {
  sent: string[] = [];
}
