// One phone: lock screen, chat, keyboard. It draws what the server says that the phone shows and passes on what is done.

import { get, post } from "./api.js";
import { choose, el, icon, say } from "./dom.js";
import { Messages, timeOf } from "./messages.js";

const ROLES = {
  patient: { title: "patient", about: "In the program for four weeks" },
  counselor: { title: "counselor", about: "Gets alerts, never a name" },
  relative: { title: "mother", about: "Invited by the patient" },
  guest: { title: "new phone", about: "Not known to the bot yet" },
};
const ATTACH = [
  ["voice", "🎤", "Voice message"],
  ["photo", "🖼", "Photo"],
  ["sticker", "👍", "Sticker"],
];

export class Phone {
  static inHand = null;

  constructor(holder, openLink) {
    this.id = holder.user_id;
    this.name = holder.name;
    this.role = holder.role;
    this.openLink = openLink;
    this.changed = -1;
    this.read = null;
    this.toasts = null;
    this.busy = null;
    this.data = null;
    this.build();
  }

  // ---------------------------------------------------------------------------------------------- how it is made

  build() {
    const role = ROLES[this.role];
    const part = (name, attributes = {}, ...children) => {
      this[name] = el(attributes.tag ?? "div", { class: name, ...attributes, tag: null }, ...children);
      return this[name];
    };
    this.messages = new Messages(
      part("list", { tag: "ol", role: "log", tabindex: "0", "aria-label": `${this.name}'s chat with Handrail` }),
      {
        tap: (button, messageId) => this.tap(button, messageId),
        command: (text) => this.send(text),
        link: (address) => this.follow(address),
        revealed: () => this.draw(),
      },
    );
    const caption = el(
      "header",
      { class: "caption" },
      el("h2", {}, this.name, el("span", { class: "role" }, role.title)),
      el("p", {}, role.about),
    );
    const lock = el(
      "div",
      { class: "lock" },
      el("div", { class: "status", "aria-hidden": "true" }, part("hour", { tag: "span" }), el("span", { class: "cell" })),
      part("notice", { tag: "button", type: "button", onclick: () => this.markRead(true) }),
    );
    const top = el(
      "div",
      { class: "bar" },
      el("img", { src: "/static/mark.svg", alt: "", width: "36", height: "36" }),
      el("div", {}, el("strong", {}, "Handrail"), part("standing", { tag: "span" })),
      part("badge", { tag: "span", hidden: true }),
    );
    part("pinned", { tag: "button", type: "button", hidden: true, onclick: () => this.showPinned() });
    part("toast", { role: "status", "aria-live": "polite" });
    this.element = el(
      "section",
      { class: "phone", id: `phone-${this.id}`, "data-role": this.role, "aria-label": `${this.name}, ${role.title}` },
      caption,
      el("div", { class: "case" }, lock, el("div", { class: "chat" }, top, this.pinned, this.list, this.toast, this.foot())),
    );
    this.element.addEventListener("pointerdown", () => this.takeUp());
    this.element.addEventListener("focusin", () => this.takeUp());
  }

  foot() {
    this.input = el("textarea", {
      rows: "1",
      maxlength: "4096",
      placeholder: "Message",
      "aria-label": `Write as ${this.name}`,
      onkeydown: (event) => this.onKey(event),
      oninput: () => this.typed(),
    });
    this.slash = el(
      "button",
      { type: "button", class: "round slash", "aria-label": "Commands", "aria-expanded": "false",
        onclick: () => this.toggleCommands() },
      "/",
    );
    this.clip = el(
      "button",
      { type: "button", class: "round", "aria-label": "Attach or block", "aria-expanded": "false",
        onclick: () => this.toggleAttach() },
      icon("attach"),
    );
    const submit = el("button", { type: "submit", class: "round send", "aria-label": "Send" }, icon("send"));
    this.form = el(
      "form",
      { class: "composer", onsubmit: (event) => (event.preventDefault(), this.submit()) },
      this.slash, this.input, this.clip, submit,
    );
    this.big = el("button", { type: "button", class: "begin", hidden: true });
    this.commands = el("div", { class: "menu commands", hidden: true });
    this.attach = el("div", { class: "menu attach", hidden: true });
    this.keys = el("div", { class: "keys", hidden: true });
    return el("div", { class: "foot" }, this.commands, this.attach, this.form, this.big, this.keys);
  }

  // ------------------------------------------------------------------------------------------------ what it shows

  async refresh(holder, clock) {
    this.clock = clock;
    this.hour.textContent = timeOf(clock.now, clock.zone);
    if (holder.changed !== this.changed || this.data === null) {
      this.changed = holder.changed;
      this.data = await get(`/phones/${this.id}`);
    }
    this.draw();
  }

  draw() {
    const { data, clock } = this;
    if (!data) {
      return;
    }
    if (data.unanswered.length === 0) {
      this.busy = null;
    }
    const atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 120;
    const grown = this.messages.draw(data.screen, { zone: clock.zone, busy: this.busy });
    this.drawNotice();
    this.drawPinned();
    this.drawFoot();
    this.drawToasts();
    this.standing.textContent = data.blocked ? "blocked" : "bot";
    this.list.classList.toggle("empty", data.screen.length === 0);
    this.list.dataset.description = data.screen.length === 0 ? data.description || "What can this bot do?" : "";
    if (atEnd || (grown && data.screen.at(-1)?.mine)) {
      this.list.scrollTop = this.list.scrollHeight;
    }
  }

  drawNotice() {
    const all = this.data.notifications;
    if (this.read === null || Phone.inHand === this) {
      this.read = all.length;
    }
    this.read = Math.min(this.read, all.length);
    const unread = all.length - this.read;
    this.badge.hidden = unread === 0;
    this.badge.textContent = String(unread);
    this.badge.setAttribute("aria-label", `${unread} unread`);
    this.onUnread?.(unread);
    const newest = all.at(-1);
    this.element.classList.toggle("ringing", unread > 0);
    if (!newest) {
      this.notice.replaceChildren(el("span", { class: "nothing" }, "No notifications"));
      return;
    }
    this.notice.replaceChildren(
      el("img", { src: "/static/mark.svg", alt: "", width: "26", height: "26" }),
      el("span", { class: "preview" },
        el("span", { class: "from" }, el("b", {}, "Handrail"), newest.silent ? " 🔕" : "",
          el("time", {}, timeOf(newest.date, this.clock.zone))),
        el("span", { class: "words" }, newest.text)),
    );
    this.notice.setAttribute("aria-label", `Lock screen: ${newest.text}`);
  }

  drawPinned() {
    const pinned = this.data.screen.filter((message) => message.pinned).at(-1);
    this.pinned.hidden = !pinned;
    if (pinned) {
      this.pinned.replaceChildren(
        icon("pin"),
        el("span", {}, el("b", {}, "Pinned"), ` ${pinned.text.replace(/\s+/g, " ").slice(0, 90)}`),
      );
    }
  }

  drawFoot() {
    const { data } = this;
    const begin = !data.started || data.blocked;
    this.form.hidden = begin;
    this.big.hidden = !begin;
    this.big.textContent = data.blocked ? "Unblock" : "Start";
    this.big.onclick = () => this.act(data.blocked ? "unblock" : "start");
    this.keys.hidden = begin || data.keyboard.length === 0;
    const labels = JSON.stringify(data.keyboard);
    if (this.keys.dataset.labels !== labels) {
      this.keys.dataset.labels = labels;
      this.keys.replaceChildren(
        ...data.keyboard.map((row) =>
          el("div", { class: "row" },
            ...row.map((label) => el("button", { type: "button", onclick: () => this.send(label) }, label))),
        ),
      );
    }
  }

  drawToasts() {
    const toasts = this.data.toasts;
    if (this.toasts !== null && toasts.length > this.toasts) {
      const text = toasts.at(-1);
      if (text) {
        this.toast.textContent = text;
        this.toast.classList.add("shown");
        clearTimeout(this.toastTimer);
        this.toastTimer = setTimeout(() => this.toast.classList.remove("shown"), 3500);
      }
    }
    this.toasts = toasts.length;
  }

  // The phone that was used last is in somebody's hand: what comes there is seen as it comes.
  takeUp() {
    Phone.inHand = this;
    this.markRead(false);
  }

  markRead(goDown) {
    if (this.data && this.read !== this.data.notifications.length) {
      this.read = this.data.notifications.length;
      this.drawNotice();
    }
    if (goDown) {
      this.list.scrollTop = this.list.scrollHeight;
      this.list.focus({ preventScroll: true });
    }
  }

  showPinned() {
    const pinned = this.data.screen.filter((message) => message.pinned).at(-1);
    this.list.querySelector(`[data-id="${pinned?.message_id}"]`)?.scrollIntoView({ block: "center" });
  }

  // --------------------------------------------------------------------------------------------- what is done

  async act(name, body = {}) {
    this.closeMenus();
    try {
      await post(`/phones/${this.id}/${name}`, body);
    } catch (error) {
      say(error.message);
    }
  }

  send(text) {
    return this.act("send", { text });
  }

  submit() {
    const text = this.input.value.trim();
    if (text) {
      this.input.value = "";
      this.typed();
      this.send(text);
    }
  }

  async tap(button, messageId) {
    if (button.url) {
      this.follow(button.url);
    } else if (button.copy) {
      await navigator.clipboard?.writeText(button.copy);
      say("Copied.");
    } else if (button.data) {
      this.busy = messageId;
      this.draw();
      await this.act("tap", { data: button.data, message_id: messageId });
    }
  }

  follow(address) {
    const url = new URL(address);
    const shared = url.hostname === "t.me" && url.pathname.startsWith("/share") ? url.searchParams.get("url") : address;
    if (shared && new URL(shared).searchParams.has("start")) {
      this.openLink(shared, this);
    } else {
      say(`A real phone would open ${url.hostname} now.`);
    }
  }

  onKey(event) {
    if (event.key === "Escape") {
      this.closeMenus();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && !this.commands.hidden) {
      event.preventDefault();
      this.commands.lastElementChild?.focus();
    }
  }

  typed() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 96)}px`;
    if (this.input.value.startsWith("/")) {
      this.showCommands(this.input.value.slice(1));
    } else {
      this.showCommands(null);
    }
  }

  toggleCommands() {
    this.attach.hidden = true;
    this.showCommands(this.commands.hidden ? "" : null);
    this.commands.querySelector("button")?.focus();
  }

  showCommands(beginning) {
    const fit = beginning === null ? [] : this.data.commands.filter(({ command }) => command.startsWith(beginning));
    this.commands.replaceChildren(
      ...fit.map(({ command, description }) =>
        el("button", { type: "button", onkeydown: (event) => this.onMenuKey(event),
          onclick: () => ((this.input.value = ""), this.send(`/${command}`), this.input.focus()) },
          el("b", {}, `/${command}`), ` ${description}`),
      ),
    );
    this.commands.hidden = fit.length === 0;
    this.slash.setAttribute("aria-expanded", String(!this.commands.hidden));
  }

  toggleAttach() {
    this.commands.hidden = true;
    const open = this.attach.hidden;
    const item = (name, sign, label) =>
      el("button", { type: "button", onkeydown: (event) => this.onMenuKey(event), onclick: () => this.act(name) },
        el("span", { "aria-hidden": "true" }, sign), ` ${label}`);
    this.attach.replaceChildren(...ATTACH.map((each) => item(...each)), this.blockItem(item));
    this.attach.hidden = !open;
    this.clip.setAttribute("aria-expanded", String(open));
    if (open) {
      this.attach.querySelector("button").focus();
    }
  }

  blockItem() {
    const ask = async () => {
      this.closeMenus();
      const text = "The bot can write no more, and it learns that. You can unblock it at any time.";
      const yes = await choose(`Block Handrail on ${this.name}'s phone?`, text, [
        { label: "Block", value: true },
        { label: "Cancel", value: false, quiet: true },
      ]);
      if (yes) {
        await this.act("block");
      }
    };
    return el("button", { type: "button", class: "danger", onkeydown: (event) => this.onMenuKey(event), onclick: ask },
      el("span", { "aria-hidden": "true" }, "🚫"), " Block the bot");
  }

  onMenuKey(event) {
    const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (step) {
      event.preventDefault();
      event.currentTarget[step]?.focus();
    } else if (event.key === "Escape") {
      this.closeMenus();
      this.input.focus();
    }
  }

  closeMenus() {
    this.commands.hidden = true;
    this.attach.hidden = true;
    this.slash.setAttribute("aria-expanded", "false");
    this.clip.setAttribute("aria-expanded", "false");
  }
}
