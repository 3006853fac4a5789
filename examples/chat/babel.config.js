/** Turns TypeScript into CommonJS for jest. */
module.exports = {
  presets: ["@babel/preset-typescript"],
  plugins: ["@babel/plugin-transform-modules-commonjs", requireInsteadOfImport],
};

/** jest runs CommonJS: `import(x)` becomes a promise of `require(x)`. */
function requireInsteadOfImport({ template }) {
  const promise = template.expression("Promise.resolve().then(() => require(SPECIFIER))");
  return {
    visitor: {
      CallExpression(path) {
        if (!path.get("callee").isImport()) return;
        path.replaceWith(promise({ SPECIFIER: path.node.arguments[0] }));
      },
    },
  };
}
