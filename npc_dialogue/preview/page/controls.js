/** A control for every key of the world's state, every axis, where people are: what is changed is marked. */
import { clock } from "./changes.js";
import { choice, h, words } from "./dom.js";

/**
 * @typedef {(kind: "world" | "relationship", key: string, value: any) => void} Suppose  undefined: as it is
 */

/**
 * Draws the controls anew, but for the one that is in use.
 * @param {HTMLElement} box
 * @param {import("./store.js").State} state
 * @param {Record<string, number>} standing  axis to value, as it is
 * @param {Suppose} suppose
 */
export function drawControls(box, state, standing, suppose) {
  const rows = [
    ...Object.entries(state.keys).map(([key, declared]) => ofKey(key, declared, state, suppose)),
    ...(state.places.length ? [ofPlaces(state, suppose)] : []),
    ...Object.entries(state.axes).map(([axis, declared]) => ofAxis(axis, declared, state, standing, suppose)),
  ];
  const focused = box.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).id : "";
  rows.forEach((row, at) => {
    const old = box.children[at];
    if (focused && old?.querySelector(`#${CSS.escape(focused)}`)) settle(old, row);
    else if (old) old.replaceWith(row);
    else box.append(row);
  });
  while (box.childElementCount > rows.length) box.lastElementChild?.remove();
}

/** Takes over all but the control that is in use. @param {Element} old @param {Element} row */
function settle(old, row) {
  old.className = row.className;
  const [now, then] = [old.querySelector("output"), row.querySelector("output")];
  if (now && then) now.textContent = then.textContent;
}

/** @param {string} name @param {Element} control @param {boolean} changed @param {string} [output] */
function row(name, control, changed, output) {
  return h(
    "div",
    { class: changed ? "control changed" : "control" },
    h("label", { for: control.id }, words(name)),
    control,
    output === undefined ? null : h("output", { for: control.id }, output),
  );
}

/** @param {string} key @param {import("./store.js").Key} declared @param {import("./store.js").State} state @param {Suppose} suppose */
function ofKey(key, declared, state, suppose) {
  const is = state.now[key] ?? declared.default;
  const supposed = state.changes.world?.[key];
  const value = supposed ?? is;
  const id = `if-${key}`;
  const set = (/** @type {any} */ wanted) => suppose("world", key, wanted === is ? undefined : wanted);
  const changed = supposed !== undefined;
  if (declared.type === "bool") {
    const input = h("input", {
      type: "checkbox",
      role: "switch",
      id,
      checked: Boolean(value),
      on: { change: (/** @type {any} */ event) => set(event.target.checked) },
    });
    return row(key, input, changed, value ? "yes" : "no");
  }
  if (declared.values.length) {
    const options = declared.values.map((each) => ({ value: String(each), label: String(each) }));
    return row(
      key,
      choice(options, String(value), (wanted) => set(declared.values.find((each) => String(each) === wanted)), { id }),
      changed,
    );
  }
  if (declared.type === "int" || declared.type === "number" || declared.type === "float") {
    const time = key === "time";
    const minimum = declared.minimum ?? (time ? 0 : null);
    const maximum =
      declared.maximum ?? (time ? Math.max(1439, Math.ceil((Number(is) + 1440) / 1440) * 1440 - 1) : null);
    const bounded = minimum !== null && maximum !== null;
    const step = time ? 15 : declared.type === "int" ? 1 : "any";
    const input = h("input", {
      type: bounded ? "range" : "number",
      id,
      min: minimum,
      max: maximum,
      step,
      value: value ?? 0,
      on: { input: (/** @type {any} */ event) => event.target.value !== "" && set(Number(event.target.value)) },
    });
    return row(
      time ? "time of day" : key,
      input,
      changed,
      time ? clock(Number(value ?? 0)) : bounded ? `${value} ${declared.unit}`.trim() : declared.unit || undefined,
    );
  }
  const input = h("input", {
    type: "text",
    id,
    dir: "auto",
    value: value ?? "",
    on: { change: (/** @type {any} */ event) => set(event.target.value) },
  });
  return row(key, input, changed);
}

/** @param {string} axis @param {import("./store.js").Axis} declared @param {import("./store.js").State} state @param {Record<string, number>} standing @param {Suppose} suppose */
function ofAxis(axis, declared, state, standing, suppose) {
  const is = standing[axis] ?? declared.default;
  const supposed = state.changes.relationship?.[axis];
  const value = supposed ?? is;
  const set = (/** @type {any} */ event) =>
    suppose("relationship", axis, Number(event.target.value) === is ? undefined : Number(event.target.value));
  const input = h("input", {
    type: "range",
    id: `if-axis-${axis}`,
    min: declared.minimum,
    max: declared.maximum,
    step: 1,
    value,
    on: { input: set },
  });
  return row(axis, input, supposed !== undefined, String(value));
}

/** Where the NPC is, and who is with it. @param {import("./store.js").State} state @param {Suppose} suppose */
function ofPlaces(state, suppose) {
  const supposed = state.changes.world?.where ?? {};
  const home = (/** @type {string} */ id) =>
    state.now.where?.[id] ?? state.cast.find((npc) => npc.id === id)?.place ?? "";
  const at = (/** @type {string} */ id) => supposed[id] ?? home(id);
  const here = at(state.npc);
  const move = (/** @type {Record<string, string>} */ moved) => {
    const where = Object.fromEntries(
      Object.entries({ ...supposed, ...moved }).filter(([id, place]) => place !== home(id)),
    );
    suppose("world", "where", Object.keys(where).length ? where : undefined);
  };
  const others = state.cast.filter((npc) => npc.id !== state.npc);
  const elsewhere = state.places.find(({ id }) => id !== here)?.id ?? "";
  const company = others.map((npc) =>
    h(
      "label",
      { class: "with" },
      h("input", {
        type: "checkbox",
        id: `if-with-${npc.id}`,
        checked: at(npc.id) === here,
        on: {
          change: (/** @type {any} */ event) =>
            move({ [npc.id]: event.target.checked ? here : home(npc.id) === here ? elsewhere : home(npc.id) }),
        },
      }),
      " ",
      words(npc.name),
    ),
  );
  const places = choice(
    state.places.map(({ id, name }) => ({ value: id, label: name })),
    here,
    (place) => move({ [state.npc]: place }),
    { id: "if-place" },
  );
  return h(
    "div",
    { class: Object.keys(supposed).length ? "control places changed" : "control places" },
    h("label", { for: "if-place" }, "place"),
    places,
    h("fieldset", {}, h("legend", {}, "present"), company),
  );
}
