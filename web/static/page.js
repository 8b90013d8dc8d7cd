// What the page does by itself: fetches its live parts again, notices when somebody is signed out, and keeps small
// promises to the hand (no double sending). It holds no data, and every page works without it.
"use strict";

const FRAGMENT = { "x-handrail-fragment": "1" };
const POLL_MS = 15_000;
const STILL_MS = 60_000;

const body = document.body;
const signedIn = "signedIn" in body.dataset;

function toSignIn() {
  const here = location.pathname + location.search;
  location.replace("/sign-in?next=" + encodeURIComponent(here));
}

// ---------------------------------------------------------------------------------------------- live parts

const lives = [...document.querySelectorAll("[data-live]")].map((element) => ({ element, shown: null, busy: false }));

function remember(root) {
  return {
    open: [...root.querySelectorAll("details[open][data-keep]")].map((each) => each.dataset.keep),
    checked: [...root.querySelectorAll("input[type=radio]:checked")].map((each) => each.id),
    focus: root.contains(document.activeElement) ? document.activeElement.id : "",
  };
}

function restore(root, kept) {
  for (const each of root.querySelectorAll("details[data-keep]")) each.open = kept.open.includes(each.dataset.keep);
  for (const id of kept.checked) {
    const radio = document.getElementById(id);
    if (radio) radio.checked = true;
  }
  if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true });
}

function announce(live) {
  const inner = live.element.firstElementChild;
  if (!inner) return;
  if ("title" in inner.dataset) document.title = inner.dataset.title + document.title.replace(/^\(\d+\) /, "");
  const place = document.getElementById(live.element.dataset.announce || "");
  if (place && place.textContent !== inner.dataset.summary) place.textContent = inner.dataset.summary || "";
}

async function refresh(live) {
  if (live.busy) {
    live.again = true;
    return;
  }
  live.busy = true;
  try {
    const answer = await fetch(live.element.dataset.live, { headers: FRAGMENT, redirect: "error" });
    if (answer.status === 401) return toSignIn();
    if (answer.ok) {
      const html = await answer.text();
      if (html !== live.shown) {
        const kept = remember(live.element);
        live.element.innerHTML = html;
        live.shown = html;
        restore(live.element, kept);
        announce(live);
      }
      body.classList.remove("is-stale");
    } else {
      body.classList.add("is-stale");
    }
  } catch {
    body.classList.add("is-stale");
  } finally {
    live.busy = false;
  }
  if (live.again) {
    live.again = false;
    refresh(live);
  }
}

function refreshAll() {
  if (!document.hidden) lives.forEach(refresh);
}

// A browser opens six connections to a place at most, so only the visible page listens.
let stream = null;

function listen() {
  if (!lives.length || document.hidden || stream) return;
  stream = new EventSource("/live");
  stream.addEventListener("changed", refreshAll);
  stream.addEventListener("hello", refreshAll);
}

function stopListening() {
  stream?.close();
  stream = null;
}

if (lives.length) {
  lives.forEach(announce);
  listen();
  setInterval(refreshAll, POLL_MS);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return stopListening();
    listen();
    refreshAll();
  });
  addEventListener("pagehide", stopListening);
}

// ---------------------------------------------------------------------------------------------- still there?

let active = false;

async function still() {
  const form = new URLSearchParams({ csrf: body.dataset.csrf });
  const wanted = active ? { method: "POST", body: form } : {};
  active = false;
  try {
    const answer = await fetch("/still", { ...wanted, headers: FRAGMENT, redirect: "error" });
    if (answer.status === 401) toSignIn();
  } catch {
    // The server is away: the page says so by itself when it is asked for something.
  }
}

if (signedIn) {
  for (const kind of ["keydown", "pointerdown", "wheel", "touchmove"]) {
    addEventListener(kind, () => { active = true; }, { passive: true });
  }
  setInterval(still, STILL_MS);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}

// ---------------------------------------------------------------------------------------------- small promises

document.addEventListener("submit", (event) => {
  for (const button of event.target.querySelectorAll("button")) {
    setTimeout(() => { button.disabled = true; });
    setTimeout(() => { button.disabled = false; }, 8000);
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) print();
  for (const menu of document.querySelectorAll(".me[open]")) if (!menu.contains(event.target)) menu.open = false;
});

// What is shown once came in the answer to a form: loading it again must not send the form again.
if (body.dataset.replace) history.replaceState(null, "", body.dataset.replace);
