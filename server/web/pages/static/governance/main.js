// What AI may do here and who decides it: the charter for everyone, its controls for leads, blind checks for judges.

import { fill } from "/panel/dom.js";
import { Format } from "/panel/format.js";
import { brandNames, labelsIn, signedIn, toSignIn } from "/static/account.js";
import { approvalsView } from "/static/governance/approvals.js";
import { auditsView } from "/static/governance/audits.js";
import { charterView } from "/static/governance/charter.js";
import { inventoryView } from "/static/governance/inventory.js";
import { wordsOf } from "/static/lead/words.js";
import { places, startPage } from "/static/shell.js";

const FOLDER = "/static/governance/locales/";
const VIEWS = { "/audits": auditsView, "/approvals": approvalsView, "/inventory": inventoryView };
const main = document.getElementById("lead");

async function start() {
  const me = await signedIn();
  if (!me) return toSignIn();
  return startPage((i18n, signal, words) => draw({ i18n, signal, me, ...words }), { wishes: [me.language], gather });
}

async function gather({ language }) {
  const [say, labels, brands] = await Promise.all([wordsOf(language, FOLDER), labelsIn(language), brandNames()]);
  return { say, labels, brands };
}

async function draw({ i18n, signal, me, say, labels, brands }) {
  const page = {
    i18n,
    say,
    signal,
    me,
    format: new Format(i18n.locale),
    label: (key, otherwise) => labels[key] ?? otherwise,
    brandName: (brand) => labels[`brand-${brand}`] ?? brands.get(brand) ?? brand,
  };
  document.title = say("page_title");
  document.getElementById("skip").textContent = say("skip");
  places(me.role, i18n, document.getElementById("places"));
  const view = (VIEWS[location.pathname] ?? charterView)(page);
  fill(main, view.root);
  await view.load();
}

start();
