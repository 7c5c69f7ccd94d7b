// Lets the page work without a network, and offers a new release when one is stored and waits.

// What a scheme pays, by the name of each amount.
function amounts({ rates, technologyPoor, cofinancing }) {
  const found = new Map();
  // A scheme may leave one of these to another scheme.
  for (const rule of [...rates, technologyPoor, cofinancing]) {
    if (rule) found.set(rule.id, rule.share ?? (rule.amount.low ? [rule.amount.low, rule.amount.high] : [rule.amount]));
  }
  return found;
}

// Amounts for people; what is no amount stands as it is.
function shown(amount, language) {
  if (!Array.isArray(amount)) return amount;
  const euro = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-IE", { style: "currency", currency: "EUR" });
  return amount.map((part) => euro.format(part)).join(" – ");
}

// The amounts that differ between two releases, as lines for the reader: name, before, after.
export function changes(before, after, language) {
  const [old, next] = [amounts(before), amounts(after)];
  const lines = [];
  for (const id of new Set([...old.keys(), ...next.keys()])) {
    const [from, to] = [old.get(id), next.get(id)];
    if (String(from) !== String(to)) {
      lines.push(`${after.name[language]}, ${id}: ${shown(from, language) ?? "–"} → ${shown(to, language) ?? "–"}`);
    }
  }
  return lines;
}

const SCHEMES = ["kamerbrief-2018", "vastgesteld"];

// Compares the rules of this page with those of the release that waits.
async function changedAmounts(root, cacheName, language) {
  const cache = await caches.open(cacheName);
  const lines = SCHEMES.map(async (scheme) => {
    const address = new URL(`rules/schemes/${scheme}.json`, root).href;
    const [before, after] = await Promise.all([fetch(address), cache.match(address, { ignoreVary: true })]);
    return changes(await before.json(), await after.json(), language);
  });
  return (await Promise.all(lines)).flat();
}

function ask(worker, question) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}

// Shows which of the sentences about working without a network holds.
function say(state) {
  document.documentElement.dataset.offline = state;
}

async function offer(registration, root, handOver) {
  const block = document.getElementById("release");
  const { active, waiting } = registration;
  if (!block || !active || !waiting) return;
  const [now, { version, cache }] = await Promise.all([ask(active, "release"), ask(waiting, "release")]);
  // WebKit may have the release of this very page waiting, on a first visit too.
  if (now.cache === cache) return;
  const language = document.documentElement.lang;
  const lines = await changedAmounts(root, cache, language);
  for (const place of block.querySelectorAll("[data-version]")) place.textContent = version;
  for (const text of block.querySelectorAll("[data-changed]")) {
    text.hidden = (text.dataset.changed === "yes") !== lines.length > 0;
  }
  block.querySelector("ul").replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
  );
  const [use, later] = block.querySelectorAll("button");
  later.onclick = () => {
    block.hidden = true;
  };
  use.onclick = () => {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener(
      "controllerchange",
      () => {
        // This survives loading the page again, also where nothing may be stored.
        history.replaceState({ ...history.state, vmboTechniek: handOver() }, "");
        location.reload();
      },
      { once: true },
    );
    registration.waiting?.postMessage("take over");
  };
  block.hidden = false;
}

// Stores this release in the browser. `script` is the address of the service worker, `handOver` gives what was typed.
export async function start(script, root, handOver) {
  try {
    const registration = await navigator.serviceWorker.register(script, { updateViaCache: "none" });
    const offerWhenStored = () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed" && navigator.serviceWorker.controller) {
          offer(registration, root, handOver);
        }
      });
    };
    registration.addEventListener("updatefound", offerWhenStored);
    offerWhenStored();
    if (navigator.serviceWorker.controller) offer(registration, root, handOver);
    await navigator.serviceWorker.ready;
    say("stored");
  } catch {
    // Private windows and strict settings forbid it. The page works all the same, with a network.
    say("unavailable");
  }
}
