/** The page: puts its parts together. */
import { startAudition } from "./audition.js";
import { startBanners } from "./banners.js";
import { startCast } from "./cast.js";
import { startComposer } from "./composer.js";
import { startEdit } from "./edit.js";
import { startKeep } from "./keep.js";
import { startKeys } from "./keys.js";
import { Session, keepTicket } from "./session.js";
import { Store } from "./store.js";
import { startTalk } from "./talk.js";
import { startTest } from "./test.js";
import { startTheme } from "./theme.js";
import { startViews } from "./views.js";
import { startWhatIf } from "./whatif.js";
import { startWhy } from "./why.js";

keepTicket();
addEventListener("hashchange", () => location.hash && location.reload()); // a fresh address, in a tab that has the page
export const store = new Store();
export const session = new Session(store);
const views = startViews(store);
const edit = startEdit(store, session, views);
const theme = startTheme();
startBanners(store, edit);
const cast = startCast(store);
const keep = startKeep(store, session);
const talk = startTalk(store, session, views, keep);
const composer = startComposer(store, session);
startWhy(store, session, edit);
startWhatIf(store, session);
startAudition(store, session, keep);
startTest(store, session);
startKeys({ store, session, views, talk, cast, composer, theme });
session.wire.open();
