// The messages of one chat. A message is drawn again only when it changed, so nobody loses their place or their focus.

import { el, icon } from "./dom.js";
import { formatted } from "./text.js";

const KINDS = {
  voice: "🎤 Voice message",
  document: "📎 File",
  location: "📍 Place",
};

export class Messages {
  // `on`: tap(button, messageId), command(text), link(address).
  constructor(list, on) {
    this.list = list;
    this.on = on;
    this.drawn = new Map();
    this.revealed = new Set();
  }

  // Draws the screen; gives whether something new stands at the bottom.
  draw(screen, { zone, busy }) {
    const wanted = [];
    let day = "";
    for (const message of screen) {
      const date = dayOf(message.date, zone);
      if (date !== day) {
        day = date;
        wanted.push(this.kept(`day ${date}`, date, () => el("li", { class: "day" }, el("span", {}, date))));
      }
      const shown = JSON.stringify([message, zone, busy === message.message_id, this.revealed.has(message.message_id)]);
      wanted.push(this.kept(message.message_id, shown, () => this.bubble(message, zone, busy)));
    }
    const last = this.list.lastElementChild;
    this.drawn = new Map([...this.drawn].filter(([, { node }]) => wanted.includes(node)));
    if (wanted.length !== this.list.children.length || wanted.some((node, at) => this.list.children[at] !== node)) {
      const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
      this.list.replaceChildren(...wanted);
      focused?.isConnected && focused.focus({ preventScroll: true });
    }
    return this.list.lastElementChild !== last;
  }

  kept(key, signature, make) {
    const before = this.drawn.get(key);
    if (before?.signature === signature) {
      return before.node;
    }
    const node = make();
    if (before?.node.contains(document.activeElement)) {
      // Whoever works with the keyboard goes on with the buttons of the new version.
      queueMicrotask(() => (node.querySelector("button") ?? this.list).focus({ preventScroll: true }));
    }
    this.drawn.set(key, { signature, node });
    return node;
  }

  bubble(message, zone, busy) {
    if (message.kind === "pinned_message") {
      return el("li", { class: "note" }, el("span", {}, "Handrail pinned a message"));
    }
    const item = el("li", { class: message.mine ? "message mine" : "message", "data-id": message.message_id });
    const time = el(
      "span",
      { class: "time" },
      message.pinned ? icon("pin") : null,
      `${message.edited ? "edited " : ""}${timeOf(message.date, zone)}${message.mine ? " ✓✓" : ""}`,
    );
    const bubble = el("div", { class: `bubble ${message.kind}` }, ...this.content(message), time);
    item.append(el("span", { class: "who" }, message.mine ? "You: " : "Handrail: "), bubble);
    if (message.buttons.length > 0) {
      item.append(this.buttons(message, busy));
    }
    return item;
  }

  content(message) {
    const parts = [];
    if (message.kind === "photo") {
      parts.push(
        message.mine
          ? el("div", { class: "picture", role: "img", "aria-label": "A photo" }, "🖼")
          : this.picture(message),
      );
    } else if (message.kind === "sticker") {
      parts.push(el("div", { class: "big", role: "img", "aria-label": "A sticker" }, "👍"));
    } else if (message.kind !== "text") {
      parts.push(el("div", { class: "kind" }, KINDS[message.kind] ?? message.kind));
    }
    if (message.text) {
      const revealed = this.revealed.has(message.message_id);
      const reveal = () => {
        this.revealed.add(message.message_id);
        this.on.revealed();
      };
      const nodes = formatted(message.text, message.entities, { revealed, reveal, on: this.on });
      parts.push(el("div", { class: "text" }, ...nodes));
    }
    return parts;
  }

  // A picture that came covered is blurred until it is tapped, as Telegram does with `has_spoiler`.
  picture(message) {
    const src = `/files/${message.file_id}`;
    if (!message.spoiler || this.revealed.has(message.message_id)) {
      return el("img", { src, alt: "A picture from Handrail", class: "drawn" });
    }
    const reveal = () => {
      this.revealed.add(message.message_id);
      this.on.revealed();
    };
    return el(
      "button",
      { type: "button", class: "covered", "aria-label": "Hidden picture. Press to show.", onclick: reveal },
      el("img", { src, alt: "", class: "drawn" }),
    );
  }

  buttons(message, busy) {
    const rows = message.buttons.map((row) =>
      el(
        "div",
        { class: "row" },
        ...row.map((button) =>
          el(
            "button",
            { type: "button", class: "inline", onclick: () => this.on.tap(button, message.message_id) },
            button.text,
            button.url ? el("span", { class: "away", "aria-hidden": "true" }, "↗") : null,
          ),
        ),
      ),
    );
    return el("div", { class: busy === message.message_id ? "buttons busy" : "buttons" }, ...rows);
  }
}

export function timeOf(iso, zone) {
  return new Date(iso).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit", timeZone: zone });
}

export function dayOf(iso, zone) {
  return new Date(iso).toLocaleDateString("en-US", { weekday: "long", month: "long", day: "numeric", timeZone: zone });
}
