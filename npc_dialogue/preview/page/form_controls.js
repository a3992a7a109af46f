/**
 * One control for each kind of field. A value that is not touched stays as the file has it, one text or a list of it; an
 * empty one is null, which takes the key away.
 *
 * @typedef {{element: HTMLElement, value: () => any}} Control
 * @typedef {{id: string, touched: () => void, writable: boolean}} Place
 */
import { button, h } from "./dom.js";

const LISTS = { emotions: "known-emotions", places: "known-places" };

/** What can be chosen where few words are right, for the fields that suggest them. @param {import("./store.js").State} state */
export function suggestions({ emotions, places }) {
  const list = (/** @type {string} */ id, /** @type {string[]} */ values) =>
    h(
      "datalist",
      { id },
      values.map((value) => h("option", { value })),
    );
  return [
    list(LISTS.emotions, emotions),
    list(
      LISTS.places,
      places.map(({ id }) => id),
    ),
  ];
}

/** @param {any} given  one text or a list of them @returns {string[]} */
function listed(given) {
  return given === undefined || given === null ? [] : [given].flat();
}

/** A list as the file had it: one text stays one text. @param {string[]} now @param {any} given */
function relisted(now, given) {
  if (!now.length) return Array.isArray(given) ? [] : null;
  return typeof given === "string" && now.length === 1 ? now[0] : now;
}

/** @param {import("./form_fields.js").Field} field @param {any} given @param {Place} place @returns {Control} */
export function controlOf(field, given, place) {
  const { kind } = field;
  if (kind === "pairs") return pairs(given ?? [], place);
  if (kind === "table") return table(field.names ?? [], given ?? {}, place);
  if (kind === "said" && given && typeof given === "object" && !Array.isArray(given))
    return table([], given, place, true);
  if (kind === "said" || kind === "texts") return texts(given, place);
  if (kind === "list") return listed(given).some((each) => String(each).includes("\n")) ? texts(given, place) : lines(given, place);
  if (kind === "text") return text(given, place);
  return line(field, given, place);
}

/** @param {import("./form_fields.js").Field} field @param {any} given @param {Place} place */
function line({ kind, suggest, key }, given, { id, writable }) {
  const element = h("input", {
    id,
    name: key,
    type: kind === "number" ? "number" : "text",
    step: kind === "number" ? "any" : null,
    list: suggest ? LISTS[suggest] : null,
    dir: "auto",
    readonly: !writable,
    value: given ?? "",
  });
  const value = () => (kind === "number" ? Number(element.value) : element.value);
  return { element, value: () => (element.value === "" ? null : value()) };
}

/** @param {any} given @param {Place} place @param {Record<string, any>} [properties] */
function text(given, { id, writable }, properties = {}) {
  const element = area(given ?? "", { id, readonly: !writable, ...properties });
  return { element, value: () => (element.value === "" ? null : element.value) };
}

/** @param {string} value @param {Record<string, any>} properties */
function area(value, properties) {
  const rows = Math.min(14, Math.max(2, Math.ceil(value.length / 70), value.split("\n").length));
  return h("textarea", { dir: "auto", rows, value, ...properties });
}

/** @param {any} given @param {Place} place */
function lines(given, { id, writable }) {
  const before = listed(given);
  const element = area(before.join("\n"), { id, readonly: !writable, rows: Math.min(14, Math.max(2, before.length + 1)) });
  const now = () =>
    element.value
      .split("\n")
      .map((/** @type {string} */ each) => each.trim())
      .filter(Boolean);
  return { element, value: () => relisted(now(), given) };
}

/**
 * Rows that can be taken away and added.
 * @param {Place} place @param {string} what  a row, in a word
 * @param {any[]} given @param {(each: any) => HTMLElement[]} fields @param {string} className
 */
function rows({ id, touched, writable }, what, given, fields, className) {
  const list = h("div", { id, class: className });
  const add = (/** @type {any} */ each) => {
    const remove = () => (row.remove(), touched());
    const row = h(
      "div",
      { class: "several" },
      fields(each),
      writable ? button("×", remove, { class: "quiet", "aria-label": `Remove this ${what}` }) : null,
    );
    list.append(row);
    return row;
  };
  given.forEach(add);
  const more = () => (add(undefined).querySelector("textarea")?.focus(), touched());
  const element = h("div", {}, list, writable ? button(`Add: ${what}`, more, { class: "quiet add" }) : null);
  return { element, rows: () => [...list.children] };
}

/** @param {any} given @param {Place} place */
function texts(given, place) {
  const one = (/** @type {string} */ each = "") => [
    area(each, { "aria-label": "Wording", readonly: !place.writable }),
  ];
  const { element, rows: all } = rows(place, "wording", listed(given), one, "wordings");
  const now = () => all().map((row) => row.querySelector("textarea").value).filter((each) => each.trim());
  return { element, value: () => relisted(now(), given) };
}

/**
 * Texts by name: those that are there, and those that can be.
 * @param {string[]} names @param {Record<string, any>} given @param {Place} place @param {boolean} [several]  lists of them
 */
function table(names, given, place, several = false) {
  const all = [...new Set([...Object.keys(given), ...names])];
  const fields = all.map((name) => {
    const inner = { ...place, id: `${place.id}.${name}` };
    return { name, control: several ? texts(given[name], inner) : text(given[name], inner), id: inner.id };
  });
  const element = h(
    "div",
    { id: place.id, class: "named-texts" },
    fields.map(({ name, control, id }) => [h("label", { for: id }, name), control.element]),
  );
  const value = () => {
    const now = Object.fromEntries(
      fields.map(({ name, control }) => [name, control.value()]).filter(([, each]) => each !== null && each?.length !== 0),
    );
    return Object.keys(now).length || Object.keys(given).length ? now : null;
  };
  return { element, value };
}

/** @param {any[]} given @param {Place} place */
function pairs(given, place) {
  const known = new WeakMap();
  const two = (/** @type {any} */ entry = {}) =>
    [
      ["player", "Asked"],
      ["npc", "Answered"],
    ].map(([key, label]) => {
      const control = area(entry[key] ?? "", {
        "aria-label": label,
        placeholder: label,
        name: key,
        readonly: !place.writable,
      });
      known.set(control, entry);
      return control;
    });
  const { element, rows: all } = rows(place, "exchange", given, two, "pairs");
  const now = () =>
    all()
      .map((row) => {
        const [asked, answered] = row.querySelectorAll("textarea");
        return { ...known.get(asked), player: asked.value, npc: answered.value };
      })
      .filter(({ player, npc }) => player.trim() || npc.trim());
  return { element, value: () => (now().length || given.length ? now() : null) };
}
