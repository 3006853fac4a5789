export { button as Button, Panel as OldPanel } from "../core/button";
