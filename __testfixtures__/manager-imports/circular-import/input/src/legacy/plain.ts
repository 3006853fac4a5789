export class Plain {}
