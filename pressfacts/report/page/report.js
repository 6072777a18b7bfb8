// The page's one script. Each release stands in an inert block of JSON and is drawn when it is chosen. What comes from
// a release goes into text nodes alone; the only links made of it are those that were checked when the page was written.

const ROWS_AT_ONCE = 200;
const LONGEST_EXCERPT = 100;
const GAP = 8; // between a mark and the box with its value, and between the box and the edge of the window
const SVG = "http://www.w3.org/2000/svg";

const byId = (id) => document.getElementById(id);
const part = Object.fromEntries(
  ["find", "facts", "kinds", "list", "main", "more", "overview", "pane", "people", "plots", "release", "text", "tip"]
    .map((id) => [id, byId(id)]),
);
const rows = part.facts.tBodies[0];
const home = document.title;
const nameOfKind = Object.fromEntries(
  [...document.querySelectorAll(".sample")].map((sample) => [sample.dataset.kind, sample.dataset.one]),
);

let release = null; // what is shown; null in the overview
let shownFacts = []; // the numbers of its facts that the filters let through
let drawnRows = 0;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function drawing(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const filled = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function excerpt(fact) {
  const [start, end] = fact.marks[0] ?? [0, 0];
  const letters = [...release.text.slice(start, end).replace(/\s+/g, " ").trim()];
  if (letters.length > LONGEST_EXCERPT) return `${letters.slice(0, LONGEST_EXCERPT).join("").trimEnd()}…`;
  return letters.join("") || fact.value;
}

// Days are not broken at their hyphens; what is longer than any day may be.
const unbroken = (value) => value.split(" ").flatMap((word) =>
  [" ", word.length > 24 ? word : element("span", { class: "word" }, word)]).slice(1);

// The text with its marks: facts within facts are marks within marks, and a fact that reaches out of another is a mark
// in each. Nothing but text nodes of the release's own characters is added, so that the content equals the text.
function drawText() {
  const queue = shownFacts
    .flatMap((number) => release.facts[number].marks.map(([start, end], index) => ({ number, start, end, index })))
    .sort(inOrder);
  const root = document.createDocumentFragment();
  const open = [{ node: root, end: release.text.length }];
  let written = 0;
  const write = (end) => {
    if (end > written) open.at(-1).node.append(release.text.slice(written, end));
    written = Math.max(written, end);
  };
  const closeUntil = (place) => {
    while (open.length > 1 && open.at(-1).end <= place) {
      write(open.at(-1).end);
      open.pop();
    }
  };
  for (let at = 0; at < queue.length; at++) {
    const { number, start, end, index } = queue[at]; // the rest of a fact that was cut has no index
    closeUntil(start);
    write(start);
    const limit = open.at(-1).end;
    if (end > limit) {
      const rest = { number, start: limit, end };
      const place = queue.findIndex((other, later) => later > at && inOrder(rest, other) < 0);
      queue.splice(place < 0 ? queue.length : place, 0, rest);
    }
    const reached = index === undefined ? {} : { tabindex: 0, "aria-describedby": "tip" };
    const mark = element("mark", { "data-fact": number, "data-kind": release.facts[number].kind, ...reached });
    if (index === 0) mark.id = `mark-${number}`; // the fact's own place; the others are mentions of a person
    open.at(-1).node.append(mark);
    open.push({ node: mark, end: Math.min(end, limit) });
  }
  closeUntil(release.text.length);
  write(release.text.length);
  part.text.replaceChildren(root);
}

const inOrder = (one, other) => one.start - other.start || other.end - one.end || one.number - other.number;

function drawRows(upTo) {
  for (; drawnRows < Math.min(upTo, shownFacts.length); drawnRows++) {
    const number = shownFacts[drawnRows];
    const fact = release.facts[number];
    const value = element("td", {}, element("span", { class: "value" }, ...unbroken(fact.value)));
    if (fact.details) value.append(element("span", { class: "aside" }, fact.details));
    rows.append(
      element("tr", { "data-fact": number },
        element("td", {}, element("span", { class: "sample", "data-kind": fact.kind }, nameOfKind[fact.kind])),
        element("th", { scope: "row", lang: "sv" }, element("button", { type: "button" }, excerpt(fact))),
        value),
    );
  }
  const left = shownFacts.length - drawnRows;
  part.more.hidden = left === 0;
  part.more.textContent = filled(part.more.dataset.words, { left });
}

function drawFacts() {
  hideTip();
  const wanted = new Set([...part.kinds.querySelectorAll("input:checked")].map((box) => box.value));
  shownFacts = [...release.facts.keys()].filter((number) => wanted.has(release.facts[number].kind));
  drawText();
  rows.replaceChildren();
  drawnRows = 0;
  drawRows(ROWS_AT_ONCE);
  part.facts.hidden = shownFacts.length === 0;
  byId("no-facts").hidden = shownFacts.length > 0;
  const shown = byId("shown");
  shown.textContent = filled(shown.dataset.words, { shown: shownFacts.length, all: release.facts.length });
}

function drawPeople() {
  const { see, contact } = part.people.dataset;
  const toFact = (number, name) =>
    element("button", { type: "button", "data-fact": number, "aria-label": `${see}: ${name}` }, see);
  part.people.replaceChildren(...release.people.map((person) => {
    const card = element("section", { class: "person", lang: "sv" },
      element("h3", {}, person.name), element("p", { class: "aside" }, person.capacity), toFact(person.fact, person.name));
    if (person.contacts.length) {
      card.append(element("ul", { "aria-label": contact }, ...person.contacts.map(({ text, link }) =>
        element("li", {}, link ? element("a", { href: link }, text) : text))));
    }
    for (const number of person.quotes) {
      const [start, end] = release.facts[number].marks[0];
      const said = release.text.slice(start, end);
      card.append(element("blockquote", {}, element("p", {}, said), toFact(number, excerpt(release.facts[number]))));
    }
    return card;
  }));
  byId("nobody").hidden = release.people.length > 0;
}

function drawPlots() {
  byId("plots-part").hidden = release.plots.length === 0;
  part.plots.replaceChildren(...release.plots.map((plot) => {
    const { time, amount } = part.plots.dataset;
    const name = [plot.label, plot.unit].filter(Boolean).join(", ");
    const table = element("table", { "aria-label": name },
      element("thead", {}, element("tr", {},
        element("th", { scope: "col" }, time), element("th", { scope: "col", class: "number" }, amount))),
      element("tbody", {}, ...plot.dots.map((dot) => element("tr", {},
        element("th", { scope: "row" }, dot.time),
        element("td", { class: "number" }, element("button", { type: "button", "data-fact": dot.fact }, dot.amount))))));
    return element("figure", {}, element("figcaption", { lang: "sv" }, name), line(plot, name), table);
  }));
}

function line(plot, name) {
  const { width, height, left, right, bottom } = JSON.parse(part.plots.dataset.field);
  return drawing("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": name },
    ...plot.up.flatMap(({ at, label }) => [
      drawing("line", { class: "grid", x1: left, x2: right, y1: at, y2: at }),
      drawing("text", { class: "up", x: left - 6, y: at + 4 }, label)]),
    ...plot.across.map(({ at, label }) => drawing("text", { class: "across", x: at, y: bottom + 18 }, label)),
    drawing("polyline", { points: plot.dots.map((dot) => `${dot.x},${dot.y}`).join(" ") }),
    ...plot.dots.flatMap((dot) => [
      drawing("line", { class: "range", x1: dot.x, x2: dot.x, y1: dot.top, y2: dot.bottom }),
      drawing("circle", { cx: dot.x, cy: dot.y, r: 4.5 }, drawing("title", {}, `${dot.time}: ${dot.amount}`))]));
}

// The box with a fact's value, at the mark that has the pointer or the focus.
let tipTimer = 0;

function showTip(mark) {
  clearTimeout(tipTimer);
  const fact = release.facts[mark.dataset.fact];
  part.tip.replaceChildren(
    element("span", { class: "sample", "data-kind": fact.kind }, nameOfKind[fact.kind]), " ",
    element("strong", {}, fact.value), ...(fact.details ? [element("span", { class: "aside" }, fact.details)] : []));
  part.tip.hidden = false;
  const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = part.tip;
  const edge = document.documentElement.clientWidth - width - GAP;
  const above = place.top - height - GAP;
  part.tip.style.left = `${Math.max(GAP, Math.min(place.left, edge)) + scrollX}px`;
  part.tip.style.top = `${(above > 0 ? above : place.bottom + GAP) + scrollY}px`;
}

function hideTip() {
  clearTimeout(tipTimer);
  part.tip.hidden = true;
}

const markOf = (event) => event.target.closest?.("mark");
const hideTipSoon = () => { tipTimer = setTimeout(hideTip, 250); }; // time to move the pointer into the box

part.text.addEventListener("pointerover", (event) => markOf(event) && showTip(markOf(event)));
part.text.addEventListener("pointerout", (event) => markOf(event) && hideTipSoon());
part.text.addEventListener("focusin", (event) => showTip(markOf(event)));
part.text.addEventListener("focusout", hideTip);
part.tip.addEventListener("pointerenter", () => clearTimeout(tipTimer));
part.tip.addEventListener("pointerleave", hideTipSoon);
document.addEventListener("keydown", (event) => event.key === "Escape" && hideTip());

// From a row to its mark, and back.
function rowOf(number) {
  drawRows(shownFacts.indexOf(Number(number)) + 1);
  return rows.querySelector(`tr[data-fact="${number}"]`);
}

function markRow(number) {
  const row = rowOf(number);
  for (const old of document.querySelectorAll(".chosen")) old.classList.remove("chosen");
  for (const each of part.text.querySelectorAll(`mark[data-fact="${number}"]`)) each.classList.add("chosen");
  row?.classList.add("chosen");
  if (row && part.pane.scrollHeight > part.pane.clientHeight) {
    part.pane.scrollTop += row.getBoundingClientRect().top - part.pane.getBoundingClientRect().top - part.pane.clientHeight / 2;
  }
  return row;
}

function goToMark(number) {
  const box = part.kinds.querySelector(`input[value="${release.facts[number].kind}"]`);
  if (!box.checked) {
    box.checked = true;
    drawFacts();
  }
  markRow(number);
  const mark = byId(`mark-${number}`);
  mark?.scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}

part.release.addEventListener("click", (event) => {
  const mark = markOf(event);
  if (mark) return void markRow(mark.dataset.fact);
  const chosen = event.target.closest("[data-fact]");
  if (chosen && getSelection().isCollapsed) goToMark(Number(chosen.dataset.fact));
});
part.text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault(); // else the button that gets the focus is pressed by the same key
  markRow(event.target.dataset.fact)?.querySelector("button").focus();
});
part.more.addEventListener("click", () => drawRows(drawnRows + ROWS_AT_ONCE));
part.kinds.addEventListener("change", drawFacts);
addEventListener("beforeprint", () => release && drawRows(Infinity));

// Which release is shown stands in the page's address: #overview, #r3, and #r3.14 for a fact of it.
function show(number) {
  const block = number === undefined ? null : byId(`release-${number}`);
  release = block && JSON.parse(block.textContent);
  part.overview.hidden = release !== null;
  part.release.hidden = release === null;
  document.title = release ? `${release.title} – ${home}` : home;
  for (const link of part.list.querySelectorAll("a")) link.removeAttribute("aria-current");
  const link = part.list.querySelector(release ? `a[href="#r${number}"]` : "a");
  link.setAttribute("aria-current", "page");
  if (!release) return hideTip();
  byId("release-title").textContent = release.title;
  byId("no-text").hidden = release.text.trim() !== "";
  byId("release-source").textContent = [release.published, release.id].filter(Boolean).join(" · ");
  for (const [id, other] of [["previous", number - 1], ["next", number + 1]]) {
    byId(id).hidden = !byId(`release-${other}`);
    byId(id).setAttribute("href", `#r${other}`);
  }
  for (const sample of part.kinds.querySelectorAll(".sample")) {
    const count = release.facts.filter((fact) => fact.kind === sample.dataset.kind).length;
    sample.nextElementSibling.textContent = count;
  }
  drawFacts();
  drawPlots();
  drawPeople();
}

function followAddress({ arriving = false } = {}) {
  const [, number, fact] = /^#r(\d+)(?:\.(\d+))?$/.exec(location.hash) ?? [];
  if (number === undefined && !["", "#overview"].includes(location.hash)) return;
  const alone = arriving && !location.hash && byId("release-0") && !byId("release-1");
  show(alone ? 0 : number === undefined ? undefined : Number(number));
  if (narrow.matches && !arriving) part.list.open = false;
  if (release && fact !== undefined && release.facts[fact]) return goToMark(Number(fact));
  if (arriving) return;
  scrollTo(0, 0);
  byId(release ? "release-title" : "overview-title").focus({ preventScroll: true });
}

const narrow = matchMedia("(max-width: 60rem)");
part.list.open = !narrow.matches;
addEventListener("hashchange", () => followAddress());
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  part.main.focus();
});

part.find.addEventListener("input", () => {
  const wanted = part.find.value.trim().toLocaleLowerCase("sv");
  let found = 0;
  for (const item of part.list.querySelectorAll("li:not(.to-overview)")) {
    item.hidden = !item.textContent.toLocaleLowerCase("sv").includes(wanted);
    found += !item.hidden;
  }
  byId("none-found").textContent = found ? "" : byId("none-found").dataset.words;
});

followAddress({ arriving: true });
