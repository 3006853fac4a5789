export const makeMock = () => ({ send() {} });
