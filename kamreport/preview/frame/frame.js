// The page of the preview: waits for the next state, lists the documents, and loads again what was made again.
"use strict";

const part = (name) => document.getElementById(name);
const frame = part("document");
let shown = { number: -1, build: 0, documents: [] };
let scrolled = 0;

function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  made.textContent = text;
  return made;
}

function link(one) {
  const made = element("a", one.report + " ", { href: "#" + one.place });
  made.append(element("small", [one.edition, one.language, one.form].join(" · ")));
  return made;
}

function list(documents) {
  const rows = [];
  let about = null;
  for (const one of documents) {
    if (one.about !== about) rows.push(element("h2", (about = one.about) || "Portfolio"));
    rows.push(link(one));
  }
  part("documents").replaceChildren(...rows);
}

function wanted() {
  const place = decodeURIComponent(location.hash.slice(1));
  const places = shown.documents.map((one) => one.place);
  return places.includes(place) ? place : places[0];
}

function height() {
  try { return frame.contentWindow.scrollY; } catch { return 0; } // the browser's own view of a PDF tells nothing
}

function load() {
  const place = wanted();
  part("empty").hidden = Boolean(place);
  frame.hidden = !place;
  if (!place) return;
  for (const one of part("documents").querySelectorAll("a"))
    one.ariaCurrent = decodeURIComponent(one.hash.slice(1)) === place ? "page" : null;
  scrolled = frame.dataset.place === place ? height() : 0;
  frame.dataset.place = place;
  const address = place.split("/").map(encodeURIComponent).join("/");
  frame.contentWindow.location.replace(`/documents/${address}?${shown.build}`);
}

function show(state) {
  const made = state.build !== shown.build;
  shown = state;
  const status = part("status");
  status.textContent = state.building ? "Building" : state.failed ? "Something failed" : "Up to date";
  status.className = part("told").className = !state.building && state.failed ? "failed" : "";
  part("told").replaceChildren(...state.lines.map((line) => element("li", line)));
  if (made) { list(state.documents); load(); }
}

async function follow() {
  for (;;) {
    try {
      const answer = await fetch("/state?after=" + shown.number);
      show(await answer.json());
    } catch {
      part("status").textContent = "The preview has ended";
      await new Promise((resolve) => setTimeout(resolve, 2000));
      shown = { ...shown, number: -1 };
    }
  }
}

frame.addEventListener("load", () => {
  try { frame.contentWindow.scrollTo(0, scrolled); } catch { /* a PDF */ }
});
addEventListener("hashchange", () => shown.documents.length && load());
follow();
