/** A list of tables, such as what somebody knows: each is a line that opens into its fields. */
import { button, h, words } from "./dom.js";
import { controlOf } from "./form_controls.js";

const SHOWN = 70; // characters of what tells an entry from the others

/**
 * @param {import("./form_fields.js").Field} field
 * @param {any} given
 * @param {import("./form_controls.js").Place} place
 * @returns {import("./form_controls.js").Control}
 */
export function entries(field, given, place) {
  const before = Array.isArray(given) ? given : [];
  const list = h("div", { id: place.id, class: "entry-rows" });
  const count = h("span", { class: "hint" });
  /** @type {Map<Element, () => any>} */
  const values = new Map();
  let made = 0;
  const told = () => {
    count.textContent = String(values.size || "");
    place.touched();
  };

  /** @param {any} entry @param {boolean} open */
  function add(entry, open) {
    const at = ++made;
    const key = `${field.key}[${entry.id ?? at}]`;
    const inner = (/** @type {string} */ name) => ({ ...place, id: `${place.id}.${at}.${name}` });
    const details = h("details", { class: "entry", data: { key }, open }, summary(entry));
    const take = () => (values.delete(details), details.remove(), told());
    /** @type {{field: import("./form_fields.js").Field, control: import("./form_controls.js").Control, before: any}[] | null} */
    let controls = null;
    const draw = () => {
      if (controls) return;
      controls = (field.fields ?? []).map((each) => {
        const control = controlOf(each, entry[each.key], inner(each.key));
        return { field: each, control, before: JSON.stringify(control.value()) };
      });
      const rows = controls.map(({ field: each, control }) =>
        labelled(each, control, inner(each.key).id, `${key}.${each.key}`),
      );
      details.append(
        h("div", { class: "card-form" }, rows),
        place.writable ? button("Remove", take, { class: "quiet", "aria-label": `Remove: ${titleOf(entry) || "new"}` }) : "",
      );
    };
    details.addEventListener("toggle", draw);
    if (open) draw();
    values.set(details, () => {
      if (!controls) return entry;
      const now = { ...entry };
      for (const { field: each, control, before: was } of controls) {
        const value = control.value();
        if (JSON.stringify(value) === was) continue;
        if (value === null) delete now[each.key];
        else now[each.key] = value;
      }
      return now;
    });
    list.append(details);
    return details;
  }

  for (const entry of before) add(entry, false);
  count.textContent = String(before.length || "");
  const more = () => {
    add({}, true).querySelector("input, textarea")?.focus();
    told();
  };
  const element = h(
    "details",
    { class: "entry-list" },
    h("summary", {}, h("span", { class: "field-title" }, field.name), " ", count),
    field.hint ? h("p", { class: "hint" }, field.hint) : null,
    list,
    place.writable ? button("Add", more, { class: "quiet add", "aria-label": `Add: ${field.name}` }) : null,
  );
  const now = () => [...list.children].map((each) => values.get(each)?.()).filter((each) => Object.keys(each).length);
  return { element, value: () => (now().length || before.length ? now() : null) };
}

/**
 * A field with its name and what it is for.
 * @param {import("./form_fields.js").Field} field
 * @param {import("./form_controls.js").Control} control
 * @param {string} id
 * @param {string} key  in the file
 */
export function labelled(field, control, id, key = field.key) {
  const named = field.kind === "entries" ? null : h("label", { for: id, class: "field-title" }, field.name);
  return h(
    "div",
    { class: "form-field", data: { key, kind: field.kind } },
    named,
    named && field.hint ? h("span", { class: "hint" }, field.hint) : null,
    control.element,
  );
}

/** @param {any} entry */
function titleOf(entry) {
  const first = [entry.id, entry.from && `${entry.from} → ${entry.to ?? ""}`, entry.use, entry.text].find(Boolean);
  const title = String(first ?? "");
  return title.length > SHOWN ? `${title.slice(0, SHOWN)}…` : title;
}

/** @param {any} entry */
function summary(entry) {
  const title = titleOf(entry);
  return h(
    "summary",
    {},
    title ? words(title) : "new",
    entry.when ? h("span", { class: "hint" }, " when ", words(entry.when)) : null,
  );
}
