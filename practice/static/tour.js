// The tour: what to do next, in words. Which steps are done is the server's to say.

import { el } from "./dom.js";

const STEPS = {
  check_in: {
    title: "Be Ana, a patient",
    text: "Press **To 7 pm** above: her phone asks how she is. Tap **Start** on it, give a craving of **9**, and **Yes** to use. Go on to the end.",
    phone: "patient", clock: "evening",
  },
  alert: {
    title: "Be Dana, a counselor",
    text: "Dana's phone rang. The alert has a code, never a name. Tap **I've got this**, then **Resolve**.",
    phone: "counselor",
  },
  truth: {
    title: "Read the truth",
    text: "On Ana's phone tap **I need help**, answer **I'm safe**, then **Tell my counselor**. She reads who was told, and that nobody has seen it yet. When Dana takes it, Ana is told.",
    phone: "patient",
  },
  staff_page: {
    title: "Open the staff page",
    text: "**Open the staff page** and enter as Dana with one click: who needs a call today, how each patient's weeks went, the next group.",
    link: true,
  },
  kind_words: {
    title: "Be Maria, her mother",
    text: "On Maria's phone tap **Send kind words** and pick one. She sees nothing about Ana, not even when they arrive.",
    phone: "relative",
  },
  arrival: {
    title: "Move the clock",
    text: "Press **Next morning**. Kind words come at a calm hour. On Ana's phone you can say thanks.",
    phone: "patient", clock: "morning",
  },
};

const END = "That was the tour. Try the rest: a new patient who joins (⋯), a voice message, blocking the bot, a bad night.";

export class Tour {
  constructor() {
    this.list = document.getElementById("tour-steps");
    this.text = document.getElementById("tour-text");
    this.title = document.getElementById("tour-title");
    this.toggle = document.getElementById("tour-toggle");
    this.signature = "";
    this.picked = null;
    this.next = null;
    this.toggle.addEventListener("click", () => this.show(this.text.hidden));
  }

  show(open) {
    this.text.hidden = !open;
    this.list.hidden = !open;
    this.toggle.textContent = open ? "Hide" : "Show";
    this.toggle.setAttribute("aria-expanded", String(open));
    document.body.dataset.tour = open ? "" : "hidden";
  }

  draw(steps) {
    this.steps = steps;
    const next = steps.find((each) => !each.done)?.step ?? null;
    if (next !== this.next) {
      this.picked = null;
      this.next = next;
    }
    const current = this.picked ?? next;
    const signature = JSON.stringify([steps, current]);
    if (signature === this.signature) {
      return;
    }
    this.signature = signature;
    const done = steps.filter((each) => each.done).length;
    this.title.replaceChildren("Tour ", el("span", {}, `${done} of ${steps.length}`));
    this.list.replaceChildren(...steps.map((each, at) => this.step(each, at + 1, current === each.step)));
    this.list.querySelector(".current")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.text.replaceChildren(...bold(current ? STEPS[current].text : END));
    this.point(next);
  }

  step({ step, done }, number, current) {
    const pick = () => {
      this.picked = step;
      this.draw(this.steps);
      this.list.querySelector(`[data-step="${step}"] button`)?.focus();
    };
    const state = [done ? "done" : "", current ? "current" : ""].join(" ").trim();
    return el(
      "li",
      { class: state || null, "data-step": step, "aria-current": current ? "step" : null },
      el("button", { type: "button", onclick: pick },
        el("span", { class: "number" }, done ? "✓" : String(number)),
        STEPS[step].title,
        done ? el("span", { class: "unseen" }, " (done)") : null),
    );
  }

  // Shows where the next step happens.
  point(next) {
    const where = next ? STEPS[next] : {};
    document.body.dataset.phone = where.phone ?? "";
    for (const button of document.querySelectorAll(".moves button")) {
      button.classList.toggle("wanted", Boolean(where.clock) && button.dataset.to === where.clock);
    }
    document.getElementById("staff").classList.toggle("wanted", Boolean(where.link));
  }
}

function bold(text) {
  return text.split("**").map((part, at) => (at % 2 ? el("strong", {}, part) : part));
}
