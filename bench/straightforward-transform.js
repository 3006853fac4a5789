/**
 * What most people would write for the job with jscodeshift alone: calls of one name get another callee,
 * its imports another name. It looks at no scopes, barrels, aliases or modules.
 */
module.exports = function transform(file, { jscodeshift: j }, { from, to }) {
  const root = j(file.source);
  const calls = root.find(j.CallExpression, { callee: { type: "Identifier", name: from } });
  if (calls.length === 0) return undefined;
  calls.forEach((path) => {
    const call = j.callExpression(j.identifier(to), path.node.arguments);
    const outer = path.parent.node.type === "AwaitExpression" ? path.parent : path;
    j(outer).replaceWith(call);
  });
  root
    .find(j.ImportSpecifier, { imported: { name: from } })
    .replaceWith(() => j.importSpecifier(j.identifier(to.split(".")[0])));
  return root.toSource();
};
module.exports.parser = "tsx";
