export class Everything {}
