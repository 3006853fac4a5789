import { Button } from "./legacy/buttons";
import { button, Panel } from "./core/button";
import * as buttons from "./core/button";

// 1: `<button>` is an element of HTML
export const one = <Button label="a"></Button>;
// 2: as a member it is not, nor is a name in upper case
export const two = [<buttons.button label="b" />, <Panel label="c" />, button({ label: "d" })];
