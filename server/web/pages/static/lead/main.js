// The lead's page: an overview that stays up to date by itself, and the story of a single suggestion.

import { element, fill } from "/panel/dom.js";
import { Format } from "/panel/format.js";
import { brandNames, labelsIn, signedIn, toSignIn } from "/static/account.js";
import { get } from "/static/api.js";
import { showHow } from "/static/lead/connection.js";
import { Live } from "/static/lead/live.js";
import { overview } from "/static/lead/overview.js";
import { inAddress, addressOf } from "/static/lead/place.js";
import { storyView } from "/static/lead/story.js";
import { wordsOf } from "/static/lead/words.js";
import { places, startPage } from "/static/shell.js";

const main = document.getElementById("lead");

/** A brand's name, with its id where another brand has the same name. */
function called(brand, name, brands) {
  if (!name) return brand;
  return [...brands].some(([id, other]) => id !== brand && other === name) ? `${name} (${brand})` : name;
}

async function start() {
  const me = await signedIn();
  if (!me) return toSignIn();
  const brands = await brandNames();
  return startPage((i18n, signal, words) => draw({ i18n, signal, brands, me, ...words }), { wishes: [me.language], gather });
}

async function gather({ language }) {
  const [say, labels] = await Promise.all([wordsOf(language), labelsIn(language)]);
  return { say, labels };
}

async function draw({ i18n, signal, brands, me, say, labels }) {
  places(me.role, i18n, document.getElementById("places"));
  document.title = say("page_title");
  document.getElementById("skip").textContent = say("skip");
  const page = {
    i18n,
    say,
    signal,
    format: new Format(i18n.locale),
    label: (key, otherwise) => labels[key] ?? otherwise,
    brandName: (brand) => called(brand, labels[`brand-${brand}`] ?? brands.get(brand), brands),
    place: inAddress(),
    personal: true,
  };
  const live = new Live((place) => `/api/lead/acceptance?${place.asked()}`, signal);
  page.live = live;
  page.move = (place, { push = false } = {}) => {
    page.place = place;
    history[push ? "pushState" : "replaceState"](null, "", addressOf(place));
    live.ask(place);
    show();
  };

  const [whole, single] = [overview(page), storyView(page)];
  const refused = element("div", { class: "notice", hidden: true });
  fill(main, refused, whole.root, single.root);
  let scrolled = 0;
  let before = null;
  const show = () => {
    const id = page.place.suggestion;
    if (id && !before) scrolled = scrollY;
    whole.root.hidden = Boolean(id);
    single.show(id);
    if (!id) whole.moved();
    if (!id && before) {
      // What is hidden keeps the focus until the next frame.
      if (single.root.contains(document.activeElement)) document.activeElement.blur();
      scrollTo(0, scrolled);
      whole.back(before);
    }
    before = id;
  };
  addEventListener("popstate", () => {
    page.place = inAddress();
    live.ask(page.place);
    show();
  }, { signal });

  showHow(live, page, document.getElementById("connection"));
  live.addEventListener("board", ({ detail: board }) => {
    page.personal = board.personal;
    whole.update(board);
    single.update(board);
  }, { signal });
  live.addEventListener("state", () => {
    if (live.state === "signed_out") toSignIn();
    refused.hidden = live.state !== "forbidden";
    if (live.state !== "forbidden") return;
    whole.root.hidden = single.root.hidden = true;
    fill(refused, element("h1", {}, say("forbidden.title")), element("p", {}, say("forbidden.text")),
      element("p", {}, element("a", { href: "/desk" }, say("forbidden.desk")), " ", element("a", { href: "/sign-in?next=/lead" }, say("forbidden.other"))));
  }, { signal });
  show();
  live.ask(page.place);
}

start();
