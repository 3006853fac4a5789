import path from "node:path";

declare const key: string;
declare function send(text: string, ...more: string[]): void;

// 1: separators and prefixes
for (const part of key.split(".")) send(part);
const file = key.replace(/x$/, ".").replaceAll("/", "./").padEnd(3, ".");
const title = ["a", "b"].join(".");
const isHidden = key.startsWith(".") || key === "." || key === "./";
const address = "." + key + `./${key}`;
send(".", "./", "./.", ".//");
// 2: folders
const here = new URL(".", import.meta.url);
const there = new URL("./", key);
const folder = path.join(__dirname, "./");
const again = path.resolve(".", ".");
const settings = { root: ".", base: "./", dots: [".", "./"] };
const text = key ? "." : "./";
const name = "./";
send(name);
// 3: names that only begin like those of loaders
const mock = { mockReturnValue: send, requiredBy: send, importantFor: send };
mock.mockReturnValue(".");
mock.requiredBy(".");
mock.importantFor(".");
require("node:path").sep.split(".");

export { address, again, file, folder, here, isHidden, settings, text, there, title };
