/** Which files hold tests, so that nobody imports from them. */

export function isTestFile(path: string): boolean {
  return /(?:^|\/)(?:test_\w+|\w+_test)\.py$/.test(path);
}
