export const plainMock = () => ({ sent: [] as string[] });
