import "../common";

export interface Shape {
  name: string;
}
