/** Talk stands at the left of Why, What if and Edit where there is room; each other view has the page to itself. */
import { byId, h } from "./dom.js";

export const VIEWS = [
  { id: "talk", name: "Talk" },
  { id: "why", name: "Why" },
  { id: "whatif", name: "What if" },
  { id: "edit", name: "Edit" },
  { id: "audition", name: "Audition" },
  { id: "keep", name: "Keep" },
  { id: "test", name: "Test" },
];

/** @param {import("./store.js").Store} store */
export function startViews(store) {
  const tabs = VIEWS.map(({ id, name }, index) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-controls": id,
        title: `${name} (${index + 1})`,
        on: { click: () => open(id) },
      },
      name,
    ),
  );
  const list = byId("views");
  list.append(...tabs);
  list.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = VIEWS.findIndex(({ id }) => id === store.state.view);
    const next = (at + step + VIEWS.length) % VIEWS.length;
    open(VIEWS[next].id);
    tabs[next].focus();
    event.preventDefault();
  });

  /** @param {string} view */
  function open(view) {
    store.set({ view });
  }

  store.on(["view"], ({ view }) => {
    document.body.dataset.view = view;
    for (const tab of tabs) {
      const chosen = tab.id === `tab-${view}`;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (chosen) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
  return { open };
}
