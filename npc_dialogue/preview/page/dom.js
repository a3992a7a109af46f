/**
 * Elements, made without any markup: whatever is not an element is put in as text.
 * @typedef {Node | string | number | null | undefined | false | any[]} Child
 */

/**
 * An element. `properties`: `class`, `data` (a map for `dataset`), `on` (a map of event to listener), `aria-*`, `role` and
 * other attributes by their name; true sets an attribute without a value, false and null leave it out.
 * @param {string} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {any}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "on")
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "value") /** @type {any} */ (element).value = value;
    else if (name === "checked") /** @type {any} */ (element).checked = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...nodes(children));
  return element;
}

/**
 * Children as nodes, flat, without what is nothing.
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
export function nodes(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

/**
 * Puts these children in place of what an element has.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
}

/**
 * The element with this id of index.html.
 * @param {string} id
 * @returns {any}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/**
 * Words of somebody else (a character, a file, a model): kept apart from the direction of the text around them.
 * @param {string} text
 * @param {string} [className]
 */
export function words(text, className = "") {
  return h("bdi", { class: className || null, dir: "auto" }, text);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction of a paragraph that holds these words of somebody else: where it begins, and which way it is read. Being
 * kept apart as `words` are, they do not decide that by themselves.
 * @param {string} text
 */
export function directionOf(text) {
  return RIGHT_TO_LEFT.test(text.match(/\p{L}/u)?.[0] ?? "") ? "rtl" : "ltr";
}

/**
 * A button.
 * @param {string} label
 * @param {(event: Event) => void} act
 * @param {Record<string, any>} [properties]
 */
export function button(label, act, properties = {}) {
  return h("button", { type: "button", ...properties, on: { click: act } }, label);
}

/**
 * A control with its label.
 * @param {string} label
 * @param {HTMLElement} control
 * @param {Record<string, any>} [properties]
 */
export function field(label, control, properties = {}) {
  return h("label", { class: "field", ...properties }, h("span", { class: "field-name" }, label), control);
}

/**
 * A choice among values.
 * @param {{value: string, label: string}[]} options
 * @param {string} chosen
 * @param {(value: string) => void} act
 * @param {Record<string, any>} [properties]
 */
export function choice(options, chosen, act, properties = {}) {
  const select = h(
    "select",
    { ...properties, on: { change: (/** @type {any} */ event) => act(event.target.value) } },
    options.map(({ value, label }) => h("option", { value, selected: value === chosen }, label)),
  );
  select.value = chosen;
  return select;
}

/**
 * Tells those who do not see the page; the same words twice are told twice.
 * @param {string} text
 */
export function announce(text) {
  const region = byId("announcer");
  region.append(h("p", {}, text));
  while (region.childElementCount > 12) region.firstElementChild?.remove();
}

/**
 * A short message at the foot of the page, gone after a while or with Escape.
 * @param {string} text
 * @param {"said" | "wrong"} [kind]
 */
export function toast(text, kind = "said") {
  const region = byId(kind === "wrong" ? "alerts" : "toasts");
  const box = h(
    "div",
    { class: `toast ${kind}` },
    words(text),
    button("×", () => box.remove(), { "aria-label": "Close" }),
  );
  region.append(box);
  while (region.childElementCount > 3) region.firstElementChild?.remove();
  setTimeout(() => box.remove(), kind === "wrong" ? 15000 : 5000);
}

/**
 * Offers a text as a file to keep.
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
export function download(name, text, type = "text/plain;charset=utf-8") {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/**
 * Runs `act` once, after it has not been asked for again for some milliseconds.
 * @param {() => void} act
 * @param {number} milliseconds
 */
export function debounced(act, milliseconds) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, milliseconds);
  };
}
