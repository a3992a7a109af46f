/** The conversation: follows what is said as long as its end is in sight, and keeps still otherwise. */
import { announce, button, byId, choice, fill, h, toast, words } from "./dom.js";
import { TurnView } from "./turn_view.js";

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 * @param {{open: (view: string) => void}} views
 * @param {{judge: (turn: import("./turns.js").Turn, good: boolean) => void}} keep
 */
export function startTalk(store, session, views, keep) {
  const log = byId("log");
  const head = byId("conversation-head");
  /** @type {Map<string, TurnView>} */
  let shown = new Map();
  let following = true;

  /** @type {import("./turn_view.js").TurnDeeds} */
  const deeds = {
    choose: (turn) => store.set({ chosen: turn.key, line: -1 }),
    why: (turn, line) => {
      store.set({ chosen: turn.key, line });
      views.open("why");
    },
    back: (turn) => told(session.goTo(turn.mark), "Back at that turn. What comes next is a branch of its own."),
    judge: (turn, good) => keep.judge(turn, good),
    retry: () => told(session.retry()),
    undo: () => told(session.undo(), "Taken back."),
    answer: async (turn, action, accepted) => {
      action.accepted = accepted;
      shown.get(turn.key)?.drawDoings();
      await told(session.wire.ask("action.result", { turn: turn.turn, action: action.action, accepted }));
    },
    settle: async (turn, change, accepted) => {
      change.accepted = accepted;
      shown.get(turn.key)?.drawDoings();
      await told(session.wire.ask("relationship.result", { turn: turn.turn, change: change.change, accepted }));
      session.moved();
    },
  };

  log.addEventListener("scroll", () => {
    following = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  });
  new ResizeObserver(() => following && end()).observe(log);

  function end() {
    log.scrollTop = log.scrollHeight;
  }

  store.on(["turns", "cast"], ({ turns }) => {
    const before = shown;
    shown = new Map();
    const lastBefore = [...before.keys()].at(-1);
    for (const turn of turns) {
      const known = before.get(turn.key);
      const view = known?.turn === turn ? known : new TurnView(turn, store, deeds);
      shown.set(turn.key, view);
      if (view === known && (turn.key === lastBefore || turn === turns.at(-1))) view.drawFoot();
      view.choose(turn.key === store.state.chosen, store.state.line);
    }
    const elements = turns.length ? [...shown.values()].map((view) => view.element) : [empty()];
    if (elements.length !== log.childElementCount || elements.some((element, at) => log.children[at] !== element)) {
      fill(log, elements);
      following = true;
      end();
    }
  });

  function empty() {
    return h(
      "div",
      { class: "empty" },
      h("p", {}, "Nothing has been said yet."),
      h(
        "p",
        {},
        "Choose somebody of the cast, write what the player says, and press Enter. A click on a line of the reply shows which parts of the prompt it leans on.",
      ),
    );
  }

  session.hear.push((turn, message) => {
    const view = shown.get(turn.key);
    if (!view) return;
    const line = turn.lines.find((each) => each.line === message.line);
    if ((message.type === "turn.delta" || message.type === "turn.line") && line) {
      if (turn.lines.length === 1 && line.text === message.text) view.drawFoot();
      view.drawLine(line);
      if (message.type === "turn.line") announce(`${store.name(line.npc)}, ${line.emotion}: ${line.text}`);
    } else if (message.type === "turn.action" || message.type === "turn.relationship") {
      view.drawDoings();
      announce(message.type === "turn.action" ? `Proposes: ${message.name}` : "Proposes a change of standing");
    } else if (message.type !== "turn.start") {
      view.drawDoings();
      view.drawFoot();
    }
    if (following) end();
  });

  store.on(["chosen", "line"], ({ chosen, line }) => {
    for (const [key, view] of shown) view.choose(key === chosen, line);
  });

  store.on(["npc", "cast", "branches", "playthrough", "turns"], ({ npc, cast, branches, playthrough, turns }) => {
    const card = cast.find((each) => each.id === npc);
    fill(
      head,
      h("h2", {}, words(card?.name ?? "", "name"), " ", words(card?.role ?? "", "role")),
      h("span", { class: "branch" }, `${turns.length} ${turns.length === 1 ? "turn" : "turns"} · `, words(playthrough)),
      branches.length
        ? choice(
            [
              { value: "", label: `${branches.length} other ${branches.length === 1 ? "branch" : "branches"}` },
              ...branches.map(({ mark, label }) => ({ value: mark, label: `to: ${label.slice(0, 60)}` })),
            ],
            "",
            (mark) => mark && told(session.goTo(mark), "On the other branch."),
            { "aria-label": "Branches that were left" },
          )
        : null,
      button("Fork", fork, { class: "quiet", title: "Go on in a copy of this playthrough" }),
    );
  });

  async function fork() {
    const mark = store.state.turns.findLast((turn) => turn.mark)?.mark;
    const name = `${store.state.playthrough} · ${new Date().toISOString().slice(0, 16).replace("T", " ")}`;
    const made = await told(session.author("forks", mark ? { name, mark } : { name }));
    if (made) session.open(made.name ?? name);
  }

  return {
    deeds,
    /** The turn that is chosen, else the last one. */
    turn: () => store.state.turns.find((turn) => turn.key === store.state.chosen) ?? store.state.turns.at(-1),
    /** @param {number} by */
    step(by) {
      const { turns, chosen } = store.state;
      const at = turns.findIndex((turn) => turn.key === chosen);
      const next = turns[at < 0 ? turns.length - 1 : Math.min(Math.max(at + by, 0), turns.length - 1)];
      if (!next) return;
      store.set({ chosen: next.key, line: -1 });
      const element = shown.get(next.key)?.element;
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: "nearest" });
    },
  };
}

/**
 * What a promise brings; when it fails the writer is told why, and nothing is brought.
 * @template T
 * @param {Promise<T>} promise
 * @param {string} [done]
 * @returns {Promise<T | undefined>}
 */
export async function told(promise, done) {
  try {
    const result = await promise;
    if (done) toast(done);
    return result;
  } catch (error) {
    toast(/** @type {Error} */ (error).message, "wrong");
    return undefined;
  }
}
