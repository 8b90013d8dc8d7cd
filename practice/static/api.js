// Talks to the page's server. Everything is JSON; a refusal becomes an Error with the server's words.

async function answered(response) {
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.error ?? `The server said ${response.status}.`);
  }
  return body;
}

export async function get(path) {
  return answered(await fetch(path, { headers: { Accept: "application/json" } }));
}

export async function post(path, body = {}) {
  return answered(
    await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

// Follows what changes: a long poll, asked again at once; after a failure (the program was stopped) more and more
// slowly, and it goes on by itself when the program is back.
export async function follow(onState, onLost) {
  let number = 0;
  let wait = 0.5;
  for (;;) {
    try {
      const state = await get(number ? `/changes?after=${number}` : "/state");
      number = state.number;
      wait = 0.5;
      await onState(state);
    } catch (error) {
      onLost(error);
      number = 0;
      await pause(wait);
      wait = Math.min(wait * 2, 5);
    }
  }
}
