export const createXSync = jest.fn();
