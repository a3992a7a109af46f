/**
 * Which parts of a prompt a line leans on: those that share words with it which few other parts have.
 *
 * @typedef {{section: import("./parts.js").Section, item: import("./parts.js").Item, words: string[], weight: number}} Lean
 */
import { itemsOf } from "./parts.js";

const LEAST = 3; // letters; shorter words are mostly grammar
const ENDINGS = /(?:ings?|ers?|ed|es|en|em|e|s)$/u; // of English and German; what remains decides whether two words are the same
const MOST_COMMON = 0.2; // a word in more of the items than this says nothing about any
const UNLEANT = new Set(["rules", "reminder", "actions", "proposals", "steering", "wanted"]);

/**
 * The words of a text as they stand, in any script.
 * @param {string} text
 * @returns {{word: string, stem: string, at: number}[]}
 */
export function wordsOf(text) {
  const found = [];
  const segments = new Intl.Segmenter(undefined, { granularity: "word" }).segment(text);
  for (const { segment, index, isWordLike } of segments) {
    if (!isWordLike) continue;
    const folded = segment.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const alphabet = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]+$/u.test(folded);
    if (alphabet && folded.length < LEAST && !/\d/.test(folded)) continue;
    const bare = folded.replace(ENDINGS, "");
    found.push({ word: segment, stem: bare.length >= LEAST ? bare : folded, at: index });
  }
  return found;
}

/**
 * The parts that a line leans on, the strongest first.
 * @param {string} line
 * @param {import("./parts.js").Section[]} sections
 * @param {{text: string, name: string}[]} history
 * @returns {Lean[]}
 */
export function leansOn(line, sections, history = []) {
  const talk = history.map(({ text, name }) => ({
    section: { kind: "history", part: "", text, sources: [name], tokens: 0, included: true, why: "" },
    item: { text, source: "" },
  }));
  const items = [
    ...sections
      .filter(({ included, kind }) => included && !UNLEANT.has(kind))
      .flatMap((section) => itemsOf(section).map((item) => ({ section, item }))),
    ...talk,
  ].filter(({ item }) => item.text.trim() && !item.text.startsWith("# "));
  const stems = items.map(({ item }) => new Set(wordsOf(item.text).map(({ stem }) => stem)));
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const each of stems) for (const stem of each) often.set(stem, (often.get(stem) ?? 0) + 1);
  const wanted = new Map(wordsOf(line).map(({ stem, word }) => [stem, word]));
  const most = Math.max(3, items.length * MOST_COMMON);
  return items
    .map(({ section, item }, at) => {
      const shared = [...wanted].filter(([stem]) => stems[at].has(stem) && (often.get(stem) ?? 0) <= most);
      const weight = shared.reduce((sum, [stem]) => sum + Math.log(1 + items.length / (often.get(stem) ?? 1)), 0);
      return { section, item, words: shared.map(([, word]) => word), weight };
    })
    .filter(({ words }) => words.length)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 8);
}
