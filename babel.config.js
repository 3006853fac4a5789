/** How jest reads the TypeScript sources; the build itself is tsc's. */
module.exports = {
  presets: [["@babel/preset-typescript", { onlyRemoveTypeImports: false }]],
  plugins: ["@babel/plugin-transform-modules-commonjs"],
};
