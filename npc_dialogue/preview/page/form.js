/** A card as a form: the parts that are told in a few words or a page. What is changed is told by its dotted key. */
import { button, h } from "./dom.js";

/**
 * @typedef {{key: string, name: string, kind: "line" | "text" | "list" | "number" | "pairs", hint?: string}} Field
 * @type {Field[]}
 */
const CARD = [
  { key: "name", name: "Name", kind: "line" },
  { key: "role", name: "Role", kind: "line" },
  { key: "place", name: "Place", kind: "line", hint: "an id of places.toml" },
  { key: "mood", name: "Mood", kind: "line" },
  {
    key: "core",
    name: "Core",
    kind: "text",
    hint: "who this is; in every prompt, at most about 700 tokens. No secrets.",
  },
  { key: "description", name: "Description", kind: "text" },
  { key: "goals", name: "Goals", kind: "list" },
  { key: "fears", name: "Fears", kind: "list" },
  { key: "voice.register", name: "Register", kind: "text", hint: "how they talk" },
  { key: "voice.quirks", name: "Quirks", kind: "list" },
  { key: "voice.avoid", name: "Words they never say", kind: "list" },
  { key: "voice.sentences", name: "Sentences at most", kind: "number" },
  { key: "voice.words", name: "Words at most", kind: "number" },
  {
    key: "samples",
    name: "Sample exchanges",
    kind: "pairs",
    hint: "two or three show a model more of a voice than a page of description",
  },
];

/** @type {Record<string, Field[]>} */
const FORMS = {
  npc: CARD,
  world: [
    { key: "name", name: "Name", kind: "line" },
    { key: "premise", name: "Premise", kind: "text", hint: "in every prompt: what everybody there knows" },
    { key: "rules", name: "Rules", kind: "list" },
    { key: "player.name", name: "The player's name", kind: "line" },
    { key: "player.persona", name: "The player", kind: "text" },
  ],
};

/** @param {string} kind */
export function hasForm(kind) {
  return kind in FORMS;
}

/** @param {any} data @param {string} key */
function at(data, key) {
  return key.split(".").reduce((value, step) => value?.[step], data);
}

/**
 * The form, and what was changed in it.
 * @param {string} kind
 * @param {any} data  the file, parsed
 * @param {() => void} touched
 * @param {boolean} writable
 * @returns {{element: HTMLElement, changes: () => Record<string, any>}}
 */
export function cardForm(kind, data, touched, writable) {
  /** @type {{field: Field, value: () => any, before: string}[]} */
  const fields = [];
  const element = h(
    "div",
    { class: "card-form", on: { input: touched } },
    FORMS[kind].map((field) => {
      const { control, value } = controlOf(field, at(data, field.key), touched, writable);
      fields.push({ field, value, before: JSON.stringify(value()) });
      return h(
        "div",
        { class: `form-field ${field.kind}`, data: { key: field.key } },
        h("label", { for: `form-${field.key}` }, field.name),
        field.hint ? h("span", { class: "hint" }, field.hint) : null,
        control,
      );
    }),
  );
  const changes = () =>
    Object.fromEntries(
      fields
        .filter(({ value, before }) => JSON.stringify(value()) !== before)
        .map(({ field, value }) => [field.key, value()]),
    );
  return { element, changes };
}

/** @param {Field} field @param {any} given @param {() => void} touched @param {boolean} writable */
function controlOf({ key, kind }, given, touched, writable) {
  const common = { id: `form-${key}`, name: key, readonly: !writable };
  if (kind === "pairs") return pairs(given ?? [], common, touched, writable);
  if (kind === "line" || kind === "number") {
    const control = h("input", {
      ...common,
      type: kind === "number" ? "number" : "text",
      dir: "auto",
      value: given ?? "",
    });
    return {
      control,
      value: () => (control.value === "" ? null : kind === "number" ? Number(control.value) : control.value),
    };
  }
  const text = kind === "list" ? (given ?? []).join("\n") : (given ?? "");
  const control = h("textarea", {
    ...common,
    dir: "auto",
    rows:
      kind === "list" ? Math.max(2, (given ?? []).length + 1) : Math.min(14, Math.max(3, Math.ceil(text.length / 70))),
    value: text,
  });
  if (kind === "text") return { control, value: () => (control.value === "" ? null : control.value) };
  const entries = () =>
    control.value
      .split("\n")
      .map((/** @type {string} */ line) => line.trim())
      .filter(Boolean);
  return { control, value: () => (entries().length || given ? entries() : null) };
}

/** @param {any[]} given @param {any} common @param {() => void} touched @param {boolean} writable */
function pairs(given, common, touched, writable) {
  const list = h("div", { class: "pairs", id: common.id });
  const add = (/** @type {any} */ entry = {}) => {
    const row = h(
      "div",
      { class: "pair", data: { entry: JSON.stringify(entry) } },
      h("textarea", {
        rows: 2,
        dir: "auto",
        "aria-label": "Asked",
        placeholder: "Asked",
        readonly: !writable,
        value: entry.player ?? "",
      }),
      h("textarea", {
        rows: 2,
        dir: "auto",
        "aria-label": "Answered",
        placeholder: "Answered",
        readonly: !writable,
        value: entry.npc ?? "",
      }),
      writable
        ? button("×", () => (row.remove(), touched()), { "aria-label": "Remove this exchange", class: "quiet" })
        : null,
    );
    list.append(row);
  };
  given.forEach(add);
  const control = h(
    "div",
    {},
    list,
    writable ? button("Add an exchange", () => (add(), touched()), { class: "quiet" }) : null,
  );
  const value = () =>
    [...list.children]
      .map((row) => {
        const [asked, answered] = row.querySelectorAll("textarea");
        return { ...JSON.parse(row.dataset.entry), player: asked.value, npc: answered.value };
      })
      .filter(({ player, npc }) => player.trim() || npc.trim());
  return { control, value: () => (value().length || given.length ? value() : null) };
}
