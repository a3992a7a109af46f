/**
 * What differs between two texts, word by word.
 *
 * @typedef {{kind: "same" | "gone" | "new", text: string}} Piece
 */

const MOST = 4_000_000; // cells of the table; beyond it a text is told as taken out and put in whole

/**
 * The shortest way from one text to the other, in words with the white space before them.
 * @param {string} before
 * @param {string} after
 * @returns {Piece[]}
 */
export function difference(before, after) {
  const a = before.match(/\s*\S+|\s+$/gu) ?? [];
  const b = after.match(/\s*\S+|\s+$/gu) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

/** @param {string[]} texts  @returns {Piece} */
function same(texts) {
  return { kind: "same", text: texts.join("") };
}

/** @param {string[]} a  @param {string[]} b  @returns {Piece[]} */
function between(a, b) {
  if (a.length * b.length > MOST) return [{ kind: "gone", text: a.join("") }, { kind: "new", text: b.join("") }];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1] + 1 : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  /** @type {Piece[]} */
  const pieces = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: "same", text: a[i] });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
      pieces.push({ kind: "gone", text: a[i++] });
    } else {
      pieces.push({ kind: "new", text: b[j++] });
    }
  }
  return pieces;
}

/** @param {Piece[]} pieces  @returns {Piece[]} */
function joined(pieces) {
  /** @type {Piece[]} */
  const whole = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (!piece.text) continue;
    if (last?.kind === piece.kind) last.text += piece.text;
    else whole.push({ ...piece });
  }
  return whole;
}
