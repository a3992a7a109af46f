/** What the writer must know at any time: who answers, a lost connection, mistakes in files, a world that is read-only. */
import { button, byId, fill, h, words } from "./dom.js";

/**
 * @param {import("./store.js").Store} store
 * @param {{open: (path: string, key: string, line?: number) => void}} edit
 */
export function startBanners(store, edit) {
  const banners = byId("banners");

  store.on(["world"], ({ world }) => {
    fill(byId("world-name"), world.name);
    document.title = world.name ? `${world.name} · npc-dialogue` : "npc-dialogue preview";
  });

  store.on(["model", "source", "status", "link"], ({ model, source, status, link }) => {
    const voice = byId("voice");
    voice.dataset.link = link;
    if (link === "connecting") return fill(voice, "connecting …");
    if (link !== "open") return fill(voice, "no connection");
    const first = status?.ladder?.[0];
    const well = !first || first.state === "well";
    const spent = status?.spending?.today?.dollars;
    voice.dataset.well = String(well);
    voice.title = [`chosen by: ${source}`, ...(status?.omitted ?? []), ...(status?.trouble ?? []).map(String)].join(
      "\n",
    );
    fill(
      voice,
      model === "authored" ? "the authored voice, no model" : words(model),
      well ? null : ` · ${first.state}`,
      spent ? ` · $${spent.toFixed(4)} today` : null,
    );
  });

  store.on(["link", "mistakes", "world", "view"], ({ link, mistakes, world, view }) => {
    const rows = [];
    if (link === "lost") rows.push(h("p", { class: "banner wrong" }, "The connection was lost; trying again …"));
    if (link === "shut") {
      rows.push(
        h(
          "p",
          { class: "banner wrong", role: "alert" },
          "An address lets in once: press Enter in the terminal of the preview for a fresh one, or, if it has ended, start ",
          h("code", {}, "npc-dialogue preview"),
          " again.",
        ),
      );
    }
    if (mistakes.length) {
      rows.push(
        h(
          "div",
          { class: "banner wrong", role: "alert", id: "mistakes" },
          h(
            "strong",
            {},
            mistakes.length === 1 ? "One mistake in the files; " : `${mistakes.length} mistakes in the files; `,
          ),
          "the last good version goes on.",
          h(
            "ul",
            {},
            mistakes.slice(0, 8).map((mistake) => h("li", {}, told(mistake))),
          ),
        ),
      );
    }
    if (world.folder && !world.writable && view === "edit") {
      rows.push(
        h(
          "p",
          { class: "banner" },
          "This sample is read-only. ",
          h("code", {}, `npc-dialogue new my_world --from ${world.folder.split(/[\\/]/).at(-1)}`),
          " makes a copy that you can write in.",
        ),
      );
    }
    fill(banners, rows);
  });

  /** @param {import("./store.js").Mistake} mistake */
  function told(mistake) {
    const place = `${mistake.file}${mistake.key ? `#${mistake.key}` : ""}`;
    return [
      button(place, () => edit.open(mistake.file, mistake.key, mistake.line), { class: "link" }),
      mistake.found ? [" found ", h("code", {}, words(mistake.found))] : null,
      mistake.expected ? [", expected ", words(mistake.expected)] : null,
      mistake.help ? [". ", words(mistake.help)] : null,
    ].flat();
  }
}
