/** The cast: who can be talked to. */
import { byId, fill, h, words } from "./dom.js";

const HUES = 12;

/**
 * A picture of somebody: the portrait of the world's folder, else initials on a colour that is always the same.
 * @param {import("./store.js").State} state
 * @param {string} id
 * @param {string} name
 */
export function portrait(state, id, name) {
  if (state.portraits.includes(id)) {
    return h("img", { class: "portrait", src: `/portraits/${encodeURIComponent(id)}.png`, alt: "" });
  }
  const initials = name
    .split(/[\s·-]+/u)
    .map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "")
    .filter(Boolean)
    .slice(0, 2)
    .join("");
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return h("span", { class: "portrait", "aria-hidden": "true", data: { hue: hash % HUES } }, initials || "?");
}

/** @param {import("./store.js").Store} store */
export function startCast(store) {
  const list = byId("cast");
  store.on(["cast", "npc", "now", "portraits", "places"], (state) => {
    const focused = document.activeElement?.closest?.("#cast") ? state.npc : "";
    fill(
      list,
      state.cast.map((npc) => {
        const place = state.now.where?.[npc.id] ?? npc.place;
        const where = state.places.find((each) => each.id === place)?.name ?? place;
        return h(
          "button",
          {
            type: "button",
            class: "person",
            "aria-pressed": String(npc.id === state.npc),
            data: { npc: npc.id },
            on: { click: () => store.set({ npc: npc.id }) },
          },
          portrait(state, npc.id, npc.name),
          h(
            "span",
            { class: "about" },
            words(npc.name, "name"),
            words([npc.role, where].filter(Boolean).join(" · "), "role"),
          ),
        );
      }),
    );
    if (focused) list.querySelector("[aria-pressed=true]")?.focus();
  });

  return {
    /** @param {number} by */
    step(by) {
      const { cast, npc } = store.state;
      const at = cast.findIndex((each) => each.id === npc);
      if (cast.length) store.set({ npc: cast[(at + by + cast.length) % cast.length].id });
    },
  };
}
