export class Unique {}
