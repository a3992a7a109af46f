/** A content file as a form: what a writer writes, each part with its name. What is changed is told by its dotted key. */
import { h } from "./dom.js";
import { controlOf, suggestions } from "./form_controls.js";
import { entries, labelled } from "./form_entries.js";
import { fieldsOf } from "./form_fields.js";

/** @param {any} data @param {string} key */
function at(data, key) {
  return key.split(".").reduce((value, step) => value?.[step], data);
}

/**
 * The form, and what was changed in it.
 * @param {string} kind  of the file
 * @param {any} data  the file, parsed
 * @param {import("./store.js").State} state
 * @param {() => void} touched
 * @returns {{element: HTMLElement, changes: () => Record<string, any>}}
 */
export function cardForm(kind, data, state, touched) {
  const { writable } = state.world;
  /** @type {{key: string, value: () => any, before: string}[]} */
  const parts = [];
  const element = h("div", { class: "card-form", on: { input: touched } }, suggestions(state));
  let into = element;
  let group = "";
  for (const field of fieldsOf(kind, data)) {
    if ((field.group ?? "") !== group) {
      group = field.group ?? "";
      into = group ? h("section", { class: "card-form part-of-form" }, h("h3", {}, group)) : element;
      if (group) element.append(into);
    }
    const id = `form-${field.key}`;
    const make = field.kind === "entries" ? entries : controlOf;
    const control = make(field, at(data, field.key), { id, touched, writable });
    parts.push({ key: field.key, value: control.value, before: JSON.stringify(control.value()) });
    into.append(labelled(field, control, id));
  }
  const changes = () =>
    Object.fromEntries(
      parts
        .map(({ key, value, before }) => ({ key, now: value(), before }))
        .filter(({ now, before }) => JSON.stringify(now) !== before)
        .map(({ key, now }) => [key, now]),
    );
  return { element, changes };
}

/**
 * The place of a key in the form, with all that it stands in opened: `knowledge[stones]`, `knowledge.stones` and
 * `lines.bark[2].text` lead into the entry. Null where the form has none.
 * @param {Element} form
 * @param {string} key
 * @returns {HTMLElement | null}
 */
export function placeIn(form, key) {
  const found = nearest(form, key);
  for (let each = found; each && each !== form; each = each.parentElement)
    if (each instanceof HTMLDetailsElement) open(each);
  return found instanceof HTMLDetailsElement ? nearest(form, key) : found;
}

/** @param {HTMLDetailsElement} details */
export function open(details) {
  details.open = true;
  details.dispatchEvent(new Event("toggle")); // an entry's fields are made now, not when the browser comes to tell
}

/** @param {Element} form @param {string} key @returns {HTMLElement | null} */
function nearest(form, key) {
  const dotted = (/** @type {string} */ each) => each.replace(/\[(.+?)\]/g, ".$1");
  /** @type {[string, HTMLElement][]} */
  const places = [...form.querySelectorAll("[data-key]")].map((each) => [dotted(each.dataset.key), each]);
  const steps = dotted(key).split(".");
  for (let many = steps.length; many > 0; many--) {
    const wanted = steps.slice(0, many).join(".");
    const found = places.find(([each]) => each === wanted);
    if (found) return found[1];
  }
  return null;
}
