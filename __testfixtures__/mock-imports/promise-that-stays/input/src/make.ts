export function makeMock() {
  return Promise.resolve({});
}
