// Makes elements. Text only ever becomes text nodes: nothing that a bot or a person wrote is parsed as HTML.

export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (key === "class") {
      element.className = value;
    } else {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const PATHS = {
  send: "M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4",
  attach: "M19 11.5 12 18.5a4.5 4.5 0 0 1-6.4-6.4l7.5-7.5a3 3 0 0 1 4.3 4.3L10 16.2a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6",
  pin: "M9 4h6l-1 6 3 3v1.5H7V13l3-3zM12 14.5V20",
  hidden: "M4 12s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM12 12h.01",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

// A choice in a dialog of its own; gives the value chosen, or undefined when it was closed.
export function choose(title, text, choices) {
  const dialog = document.getElementById("dialog");
  document.getElementById("dialog-title").textContent = title;
  document.getElementById("dialog-text").textContent = text;
  const buttons = choices.map(({ label, value, quiet }) =>
    el("button", { type: "button", class: quiet ? "quiet" : null, onclick: () => finish(value) }, label),
  );
  document.getElementById("dialog-choices").replaceChildren(...buttons);
  let settle;
  const result = new Promise((resolve) => {
    settle = resolve;
  });
  function finish(value) {
    settle(value);
    dialog.close();
  }
  dialog.onclose = () => settle(undefined);
  dialog.showModal();
  return result;
}

let saidTimer;

// A short word at the bottom of the page: what went wrong, or that the clock has moved.
export function say(text, { lasting = false } = {}) {
  const line = document.getElementById("said");
  clearTimeout(saidTimer);
  line.textContent = text;
  line.classList.toggle("shown", Boolean(text));
  if (text && !lasting) {
    saidTimer = setTimeout(() => line.classList.remove("shown"), 4000);
  }
}
