/** Where a key stands in a TOML text: good enough to put the cursor there, never to write by it. */

/**
 * The line (from 0) that is nearest to a key such as `core`, `voice.sentences`, `knowledge.stones` (an entry by its id),
 * `lines.bark[2].when` or `state.flood`; 0 when nothing is.
 * @param {string} text
 * @param {string} key
 */
export function lineOf(text, key) {
  const lines = text.split("\n");
  const steps = key
    .split(".")
    .flatMap((step) => {
      const [, name, index] = step.match(/^(.*?)\[(.+)\]$/) ?? [null, step, null];
      return index === null ? [name] : [name, index];
    })
    .filter(Boolean);
  for (let many = steps.length; many > 0; many--) {
    const found = find(lines, steps.slice(0, many));
    if (found >= 0) return found;
  }
  return 0;
}

/** @param {string[]} lines @param {string[]} steps */
function find(lines, steps) {
  let table = "";
  let count = -1;
  for (const [at, line] of lines.entries()) {
    const head = line.match(/^\s*\[\[?([^\]]+)\]\]?/);
    if (head) {
      const name = head[1].trim();
      count = line.includes("[[") && name === table ? count + 1 : 0;
      table = name;
      if (same(table, steps)) return at;
      if (line.includes("[[") && same(`${table}.${count}`, steps)) return at;
      continue;
    }
    const pair = line.match(/^\s*([\w"-]+(?:\s*\.\s*[\w"-]+)*)\s*=\s*(.*)$/);
    if (!pair) continue;
    const name = pair[1].replaceAll('"', "");
    if (same(table ? `${table}.${name}` : name, steps) || same(`${table}.${count}.${name}`, steps)) return at;
    if (name === "id" && same(`${table}.${pair[2].trim().replace(/^["']|["'].*$/g, "")}`, steps)) return at;
  }
  return -1;
}

/** @param {string} path @param {string[]} steps */
function same(path, steps) {
  return path.replaceAll('"', "") === steps.join(".");
}
