// Loads the module for its effects, as `import "./legacy/wrapper"` does.
export {} from "./legacy/wrapper";
