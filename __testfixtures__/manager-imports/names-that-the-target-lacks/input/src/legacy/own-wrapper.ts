export class Wrapper {}
export function onlyHere(): void {}
