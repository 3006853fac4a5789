import { Button, OldPanel } from "./legacy/buttons";
import * as buttons from "./legacy/buttons";

// 1: `<button>` is an element of HTML
export const one = <Button label="a"></Button>;
// 2: as a member it is not, nor is a name in upper case
export const two = [<buttons.Button label="b" />, <OldPanel label="c" />, Button({ label: "d" })];
