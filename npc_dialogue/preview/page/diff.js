/**
 * What differs between two texts: line by line, and word by word in a line that stayed much the same.
 *
 * @typedef {{kind: "same" | "gone" | "new", text: string}} Piece
 */

const MOST = 4_000_000; // cells of the table; beyond it a text is told as taken out and put in whole
const ALIKE = 0.5; // of the longer one's words; lines with fewer in common are told as two

/**
 * The shortest way from one text to the other.
 * @param {string} before
 * @param {string} after
 * @returns {Piece[]}
 */
export function difference(before, after) {
  const pieces = between(before.match(/[^\n]*\n|[^\n]+$/g) ?? [], after.match(/[^\n]*\n|[^\n]+$/g) ?? []);
  return joined(runs(pieces).flatMap(({ kind, texts, instead }) => told(kind, texts, instead)));
}

/**
 * Lines that were taken out with those that came in their place.
 * @param {Piece[]} pieces
 * @returns {{kind: "same" | "gone" | "new", texts: string[], instead: string[]}[]}
 */
function runs(pieces) {
  /** @type {{kind: "same" | "gone" | "new", texts: string[], instead: string[]}[]} */
  const found = [];
  for (const { kind, text } of pieces) {
    const last = found.at(-1);
    if (last?.kind === kind && !last.instead.length) last.texts.push(text);
    else if (last?.kind === "gone" && kind === "new") last.instead.push(text);
    else found.push({ kind, texts: [text], instead: [] });
  }
  return found;
}

/** @param {"same" | "gone" | "new"} kind @param {string[]} texts @param {string[]} instead @returns {Piece[]} */
function told(kind, texts, instead) {
  if (!instead.length) return [{ kind, text: texts.join("") }];
  if (texts.length !== instead.length) return [gone(texts.join("")), added(instead.join(""))];
  return texts.flatMap((text, at) => inLine(text, instead[at]));
}

/** @param {string} before @param {string} after @returns {Piece[]} */
function inLine(before, after) {
  const a = before.match(/\s*\S+|\s+$/gu) ?? [];
  const b = after.match(/\s*\S+|\s+$/gu) ?? [];
  const pieces = between(a, b);
  const common = pieces.filter(({ kind }) => kind === "same").length;
  return common >= ALIKE * Math.max(a.length, b.length) ? pieces : [gone(before), added(after)];
}

/** @param {string} text @returns {Piece} */
const gone = (text) => ({ kind: "gone", text });

/** @param {string} text @returns {Piece} */
const added = (text) => ({ kind: "new", text });

/** The longest common subsequence. @param {string[]} a @param {string[]} b @returns {Piece[]} */
function between(a, b) {
  if (a.length * b.length > MOST) return [gone(a.join("")), added(b.join(""))];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [longest[(i + 1) * width + j], longest[i * width + j + 1]];
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1] + 1 : Math.max(down, right);
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
      pieces.push(gone(a[i++]));
    } else {
      pieces.push(added(b[j++]));
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
