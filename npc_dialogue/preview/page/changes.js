/** Changes to suppose: to the world's state and to how an NPC stands to the speaker. */

/**
 * As a person reads it: `flood: yes, trust −20`.
 * @param {import("./store.js").Changes} changes
 */
export function toldChanges({ world = {}, relationship = {}, note = "" }) {
  const told = [
    ...Object.entries(world).flatMap(([key, value]) =>
      key === "where"
        ? Object.entries(value).map(([who, place]) => `${who} at ${place || "no place"}`)
        : [`${key}: ${toldValue(key, value)}`],
    ),
    ...Object.entries(relationship).map(([axis, value]) => `${axis} ${value}`),
    ...(note ? [`“${note}”`] : []),
  ];
  return told.join(", ") || "as it is";
}

/** @param {string} key @param {any} value */
export function toldValue(key, value) {
  if (key === "time") return clock(value);
  if (value === true) return "yes";
  if (value === false) return "no";
  return value === null || value === undefined
    ? "–"
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
}

/**
 * Game minutes as a clock, with the day from its second on.
 * @param {number} minutes
 */
export function clock(minutes) {
  const whole = Math.round(minutes);
  const of = ((whole % 1440) + 1440) % 1440;
  const day = Math.floor(whole / 1440);
  const time = `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
  return day ? `day ${day + 1}, ${time}` : time;
}

/**
 * The changes with one more: `undefined` takes it out again.
 * @param {import("./store.js").Changes} changes
 * @param {"world" | "relationship"} kind
 * @param {string} key
 * @param {any} value
 * @returns {import("./store.js").Changes}
 */
export function withChange(changes, kind, key, value) {
  const part = { ...(changes[kind] ?? {}) };
  if (value === undefined) delete part[key];
  else part[key] = value;
  const { [kind]: _, ...rest } = changes;
  return Object.keys(part).length ? { ...rest, [kind]: part } : rest;
}

/** @param {import("./store.js").Changes} changes */
export function isEmpty(changes) {
  return !changes.world && !changes.relationship;
}
