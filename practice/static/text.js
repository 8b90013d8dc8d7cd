// Formatted text: a text and its entities (offsets in UTF-16 units, as JavaScript counts) to nodes.

import { el } from "./dom.js";

const ELEMENTS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};
const LINKS = new Set(["url", "text_link", "bot_command", "mention"]);

// `on.command(text)` and `on.link(address)` are called for what can be tapped; `revealed` says whether spoilers are open.
export function formatted(text, entities, { revealed, reveal, on }) {
  const spans = entities.map((entity) => ({ ...entity, end: entity.offset + entity.length }));
  const edges = new Set([0, text.length]);
  for (const span of spans) {
    edges.add(span.offset);
    edges.add(Math.min(span.end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    const active = spans.filter((span) => span.offset <= from && span.end >= to);
    nodes.push(dressed(text.slice(from, to), active, { revealed, reveal, on }));
  }
  return nodes;
}

function dressed(piece, active, { revealed, reveal, on }) {
  const hidden = active.some((span) => span.type === "spoiler");
  let node = document.createTextNode(piece);
  for (const span of active) {
    if (ELEMENTS[span.type]) {
      node = el(ELEMENTS[span.type], {}, node);
    } else if (LINKS.has(span.type) && !(hidden && !revealed)) {
      node = linked(span, piece, node, on);
    }
  }
  if (!hidden) {
    return node;
  }
  if (revealed) {
    return el("span", { class: "spoiler open" }, node);
  }
  const cover = el("span", { "aria-hidden": "true" }, node);
  return el(
    "span",
    { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden. Press to show.", onclick: reveal,
      onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), reveal(event)) },
    cover,
  );
}

function linked(span, piece, node, on) {
  if (span.type === "mention") {
    return el("span", { class: "link" }, node);
  }
  const act = span.type === "bot_command" ? () => on.command(piece) : () => on.link(span.url ?? piece);
  return el("button", { type: "button", class: "link", onclick: act }, node);
}
