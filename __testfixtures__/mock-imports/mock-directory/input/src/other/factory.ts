export const createOther = () => 1;
