/** Which files hold tests, so that nobody imports from them. */

export function isTestFile(path: string): boolean {
  return /(?:^|\/)(?:test_\w+|\w+_test)\.py$/.test(path);
}

/** The file is a test, or prepares and helps tests. */
export function isForTests(path: string): boolean {
  return isTestFile(path) || /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)conftest\.py$/.test(path);
}
