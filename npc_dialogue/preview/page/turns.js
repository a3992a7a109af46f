/**
 * A turn as the page keeps it: from `history`, or put together from what is streamed.
 *
 * @typedef {{line: number, npc: string, text: string, before: string, emotion: string, intensity: number, tags: string[], source: string, whole: boolean}} Line
 * @typedef {{action: string, name: string, args: Record<string, any>, accepted: boolean | null, note: string}} Action
 * @typedef {{change: string, from: string, to: string, by: Record<string, number>, reason: string, accepted: boolean | null}} Change
 *
 * @typedef {object} Turn
 * @property {string} key  the page's own name for it
 * @property {string} turn  the wire's; "" until it has begun
 * @property {string} kind
 * @property {string} npc
 * @property {string} speaker
 * @property {string} text  what was said to the NPC
 * @property {string} mark
 * @property {string} reason
 * @property {Line[]} lines
 * @property {Action[]} actions
 * @property {Change[]} proposed
 * @property {string} intent
 * @property {Record<string, number>} usage
 * @property {Record<string, number>} timing
 * @property {boolean} fallback
 * @property {boolean} running
 * @property {string} trouble
 */

let keys = 0;

/**
 * @param {Partial<Turn>} fields
 * @returns {Turn}
 */
export function newTurn(fields) {
  return {
    key: `turn-${++keys}`,
    turn: "",
    kind: "say",
    npc: "",
    speaker: "player",
    text: "",
    mark: "",
    reason: "",
    lines: [],
    actions: [],
    proposed: [],
    intent: "",
    usage: {},
    timing: {},
    fallback: false,
    running: false,
    trouble: "",
    ...fields,
  };
}

/**
 * A row of `history`.
 * @param {Record<string, any>} row
 * @returns {Turn}
 */
export function fromHistory(row) {
  return newTurn({
    turn: row.turn,
    kind: row.kind,
    npc: row.npc,
    speaker: row.speaker,
    text: row.text,
    mark: row.mark ?? "",
    reason: row.reason ?? "",
    lines: (row.lines ?? []).map((/** @type {any} */ line) => ({ ...line, whole: true })),
    actions: row.actions ?? [],
    proposed: row.proposed ?? [],
  });
}

/**
 * Takes in a streamed message; the turn is changed in place, since it is drawn while it grows.
 * @param {Turn} turn
 * @param {import("./wire.js").Message} message
 */
export function take(turn, message) {
  switch (message.type) {
    case "turn.start":
      turn.turn = message.turn;
      turn.npc = message.npc;
      turn.intent = message.intent ?? "";
      break;
    case "turn.delta": {
      const line = lineOf(turn, message);
      if (!line.text) line.before = message.before ?? "";
      line.text += message.text;
      break;
    }
    case "turn.line": {
      const line = lineOf(turn, message);
      const { text, before, tags, source } = message;
      Object.assign(line, {
        text,
        before,
        tags,
        source,
        emotion: message.emotion.name,
        intensity: message.emotion.intensity,
        whole: true,
      });
      break;
    }
    case "turn.action":
      turn.actions.push({ action: message.action, name: message.name, args: message.args, accepted: null, note: "" });
      break;
    case "turn.relationship":
      turn.proposed.push({
        change: message.change,
        from: message.from,
        to: message.to,
        by: message.by,
        reason: message.reason,
        accepted: null,
      });
      break;
    case "turn.end":
      Object.assign(turn, {
        running: false,
        mark: message.mark,
        reason: message.reason,
        usage: message.usage,
        timing: message.timing,
        fallback: message.fallback,
      });
      break;
    case "turn.error":
    case "error":
      turn.running = false;
      turn.trouble = message.message;
      break;
  }
}

/**
 * @param {Turn} turn
 * @param {import("./wire.js").Message} message
 * @returns {Line}
 */
function lineOf(turn, message) {
  const found = turn.lines.find((line) => line.line === message.line);
  if (found) return found;
  const line = {
    line: message.line,
    npc: message.npc,
    text: "",
    before: "",
    emotion: "",
    intensity: 0,
    tags: [],
    source: "",
    whole: false,
  };
  turn.lines.push(line);
  return line;
}

/**
 * How much of it has been shown, for `cancel` and `interrupts`: the lines so far, and code points of the last one.
 * @param {Turn} turn
 */
export function heard(turn) {
  const last = turn.lines.at(-1);
  return last ? { line: last.line, chars: [...last.text].length } : { line: 0, chars: 0 };
}

/** @param {Turn} turn */
export function spoken(turn) {
  return turn.lines
    .filter((line) => !line.tags.includes("filler") && !line.tags.includes("narration"))
    .map((line, index) => (index ? line.before || " " : "") + line.text)
    .join("");
}

/** @param {Turn} turn */
export function sources(turn) {
  return [...new Set(turn.lines.map((line) => line.source).filter(Boolean))];
}
