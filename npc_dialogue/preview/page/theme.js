/** Light, dark, or as the system has it. */
import { byId } from "./dom.js";

const KEPT = "npc-dialogue.theme";
const NAMES = { system: "As the system", light: "Light", dark: "Dark" };
/** @typedef {keyof typeof NAMES} Theme */

export function startTheme() {
  const switcher = byId("theme");
  /** @type {Theme} */
  let theme = "system";
  const kept = localStorage.getItem(KEPT);
  if (kept === "light" || kept === "dark") theme = kept;

  const show = () => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    switcher.textContent = { system: "◐", light: "○", dark: "●" }[theme];
    switcher.setAttribute("aria-label", `Colours: ${NAMES[theme]}`);
    switcher.title = `Colours: ${NAMES[theme]}`;
  };
  const turn = () => {
    const order = /** @type {Theme[]} */ (Object.keys(NAMES));
    theme = order[(order.indexOf(theme) + 1) % order.length];
    localStorage.setItem(KEPT, theme);
    show();
  };
  switcher.addEventListener("click", turn);
  show();
  return { turn };
}
