/** What the examples print. */

export function say(text) {
  process.stdout.write(`${text}\n`);
}

export function title(text) {
  say(`\n${paint("bold", `── ${text} ${"─".repeat(Math.max(2, 90 - text.length))}`)}\n`);
}

export function paint(style, text) {
  const code = { bold: 1, dim: 2, red: 31, green: 32 }[style];
  const colors = process.stdout.isTTY && !process.env.NO_COLOR;
  return colors ? `\u001b[${code}m${text}\u001b[0m` : text;
}
