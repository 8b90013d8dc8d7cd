// The page: follows the state, keeps a phone for everybody who holds one, moves the clock.

import { follow, post } from "./api.js";
import { choose, el, say } from "./dom.js";
import { dayOf, timeOf } from "./messages.js";
import { Phone } from "./phone.js";
import { Tour } from "./tour.js";

const stage = document.getElementById("stage");
const tabs = document.getElementById("tabs");
const phones = new Map();
const tour = new Tour();
let zone = "America/New_York";
let lost = false;

async function onState(state) {
  if (lost) {
    lost = false;
    say("");
    phones.forEach((phone) => (phone.changed = -1));
  }
  zone = state.zone;
  drawClock(state.now);
  keepPhones(state.phones);
  tour.draw(state.tour);
  await Promise.all(state.phones.map((holder) => phones.get(holder.user_id).refresh(holder, state)));
}

function drawClock(now) {
  document.getElementById("day").textContent = dayOf(now, zone);
  document.getElementById("time").textContent = timeOf(now, zone);
}

function keepPhones(holders) {
  const ids = new Set(holders.map((holder) => holder.user_id));
  for (const [id, phone] of phones) {
    if (!ids.has(id)) {
      phone.element.remove();
      phone.tab.remove();
      phones.delete(id);
    }
  }
  for (const holder of holders) {
    if (!phones.has(holder.user_id)) {
      addPhone(holder);
    }
  }
  if (![...phones.values()].some((phone) => phone.element.classList.contains("chosen"))) {
    pick(phones.values().next().value);
  }
}

function addPhone(holder) {
  const phone = new Phone(holder, openLink);
  const dot = el("span", { class: "badge", hidden: true });
  phone.tab = el(
    "button",
    { type: "button", role: "tab", "aria-controls": phone.element.id, onclick: () => pick(phone), onkeydown: onTabKey },
    phone.name,
    dot,
  );
  phone.onUnread = (count) => {
    dot.hidden = count === 0;
    dot.textContent = String(count);
  };
  phones.set(holder.user_id, phone);
  stage.append(phone.element);
  tabs.append(phone.tab);
  stage.dataset.count = String(phones.size);
  return phone;
}

function pick(chosen) {
  for (const phone of phones.values()) {
    phone.element.classList.toggle("chosen", phone === chosen);
    phone.tab.setAttribute("aria-selected", String(phone === chosen));
    phone.tab.tabIndex = phone === chosen ? 0 : -1;
  }
  stage.scrollLeft = chosen.element.offsetLeft - (stage.clientWidth - chosen.element.offsetWidth) / 2;
  chosen.list.scrollTop = chosen.list.scrollHeight;
  chosen.markRead(false);
}

function onTabKey(event) {
  const all = [...phones.values()];
  const at = all.findIndex((phone) => phone.tab === event.currentTarget);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    const next = all[(at + step + all.length) % all.length];
    pick(next);
    next.tab.focus();
  }
}

// A one-time link was tapped: real people would send it to somebody. Here one chooses whose phone opens it.
async function openLink(link, from) {
  const others = [...phones.values()].filter((phone) => phone !== from);
  const choice = await choose("Open this link on which phone?", "In real life the link is sent to somebody.", [
    { label: "A new phone", value: "new" },
    ...others.map((phone) => ({ label: `${phone.name}'s phone`, value: phone.id })),
    { label: "Cancel", quiet: true },
  ]);
  if (choice === "new") {
    await make("/guests", { link });
  } else if (choice) {
    await phones.get(choice).act("open_link", { link });
  }
}

async function make(path, body = {}) {
  try {
    const made = await post(path, body);
    await onState(made);
    pick(phones.get(made.user_id));
  } catch (error) {
    say(error.message);
  }
}

async function move(button) {
  const all = document.querySelectorAll(".moves button");
  all.forEach((each) => each.setAttribute("aria-disabled", "true"));
  document.body.classList.add("moving");
  try {
    const { minutes, to } = button.dataset;
    await onState(await post("/clock", minutes ? { minutes: Number(minutes) } : { to }));
  } catch (error) {
    say(error.message);
  } finally {
    all.forEach((each) => each.removeAttribute("aria-disabled"));
    document.body.classList.remove("moving");
  }
}

async function startOver() {
  const yes = await choose("Start over?", "The demo clinic is made anew. What you did here is lost.", [
    { label: "Start over", value: true },
    { label: "Cancel", value: false, quiet: true },
  ]);
  if (!yes) {
    return;
  }
  say("Making the clinic anew. This takes a few seconds.", { lasting: true });
  try {
    const state = await post("/reset");
    phones.forEach((phone) => {
      phone.changed = -1;
      phone.read = null;
      phone.toasts = null;
    });
    await onState(state);
    say("");
  } catch (error) {
    say(error.message);
  }
}

function onClick(id, act) {
  document.getElementById(id).addEventListener("click", () => {
    document.getElementById("more").open = false;
    act();
  });
}

for (const button of document.querySelectorAll(".moves button")) {
  button.addEventListener("click", () => button.getAttribute("aria-disabled") || move(button));
}
onClick("newcomer", () => make("/newcomer"));
onClick("stranger", () => make("/guests"));
onClick("reset", startOver);
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".phone")) {
    Phone.inHand = null;
  }
  for (const phone of phones.values()) {
    if (!phone.element.contains(event.target.closest(".foot"))) {
      phone.closeMenus();
    }
  }
  const more = document.getElementById("more");
  if (!more.contains(event.target)) {
    more.open = false;
  }
});

follow(onState, () => {
  lost = true;
  say("Handrail is not running at the moment. This page goes on when it is back.", { lasting: true });
});
