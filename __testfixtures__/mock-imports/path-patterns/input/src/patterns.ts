import path from "node:path";

// 1: globs
const one = import.meta.glob("./legacy/*.ts");
const two = import.meta.glob(["./legacy/factory.ts", "./core/*.ts", "!./legacy/mock.ts"], { eager: true });
const three = import.meta.glob("./**/*.test.ts");
// 2: a context of webpack
const four = require.context("./legacy", true, /\.ts$/);
const five = require.context("./", false, /\.ts$/);
const six = require.context("./legacy", true, /\.json$/);
// 3: a part of a path
const seven = (name: string) => import(`./legacy/${name}.ts`);
const eight = (name: string) => require(`./${name}/factory`);
const nine = (name: string) => import(`./core/${name}`);
const ten = (name: string) => require("./legacy/" + name);
// 4: a path that is put together
const eleven = path.join(__dirname, "legacy", "factory");
const twelve = path.resolve(import.meta.dirname, "legacy/wrapper.ts");
const thirteen = path.join(__dirname, "core", "factory");
const fourteen = ["legacy", "factory"].join("/");
// 5: other ways to name a file
const fifteen = [require.resolve("./legacy/factory"), import.meta.resolve("./legacy/mock")];
const sixteen = new URL("./legacy/factory.ts", import.meta.url);
// ssot-codemod-waive: all files of the folder, whatever they are
const seventeen = import.meta.glob("./legacy/*");
// 6: a whole path, of which only the query varies
const eighteen = (run: number) => import(`./legacy/factory.ts?run=${run}`);
const nineteen = (run: number) => new Worker(new URL(`./legacy/mock.js?run=${run}`, import.meta.url));
const twenty = (run: number) => import("./legacy/wrapper?run=" + run);
const more = (run: number) => [import(`./core/manager.ts?run=${run}`), `./legacy/${run}?factory`];
// 7: dots, and a path behind them
const last = (path: string) => [require("." + path), import(`..${path}/factory`)];
