export const createOther = jest.fn();
