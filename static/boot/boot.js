// Starts the calculator, and makes it callable for other scripts: `window.vmboTechniek`.
//
// Its own element names the files: `data-glue` the script around the program, which knows the program's other parts,
// `data-program` the main part. The program says `vmbo-techniek-ready` at the document when its view can be used. It
// exports `start`, `load_documents`, `calculate_document` and `hand_over`.

const addresses = { ...document.getElementById("boot").dataset };
// Each view has a folder of its own, and the visitor may go from one to the other.
for (const key of Object.keys(addresses)) addresses[key] = new URL(addresses[key], document.baseURI).href;

// The program, while it runs.
let running;
// What went wrong, once something did. There is no way back but loading the page again.
let failure;
let rejectFailed;
const failed = new Promise((_, reject) => (rejectFailed = reject));

// An error for which the page has a sentence of this kind.
const failureOf = (kind, message) => Object.assign(new Error(message), { kind });

// Browsers that lack the newer parts of WebAssembly refuse to compile the program. That no file came is a TypeError, in
// other words in each.
const KINDS = { CompileError: "browser", TypeError: "missing" };

// Shows the sentence for this kind of failure and leaves everything else on the page as it is, so that nobody loses
// sight of what was typed.
function fail(kind, cause) {
  if (failure) return;
  failure = new Error(`the calculator stopped: ${cause?.message ?? cause}`, { cause });
  running = undefined;
  rejectFailed(failure);
  const block = document.getElementById("failure");
  for (const text of block.querySelectorAll("[data-failure]")) text.hidden = text.dataset.failure !== kind;
  block.querySelector("button").addEventListener("click", () => location.reload());
  block.hidden = false;
}

// A trap is always the end of the program. So is an exception that passed through its frames: what they had
// borrowed is never given back.
const comesFromProgram = (error) => error?.name === "RuntimeError" || /wasm-function/.test(error?.stack ?? "");

// Fetches the program; what does not come the first time may come a moment later.
async function load(attempt = 0) {
  if (typeof WebAssembly !== "object") throw failureOf("browser", "this browser has no WebAssembly");
  try {
    return await fetchProgram(attempt);
  } catch (cause) {
    const kind = cause.kind ?? KINDS[cause.name];
    if (kind !== "missing" || attempt > 0) throw Object.assign(cause, { kind });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return load(attempt + 1);
  }
}

const loading = load();

async function start() {
  const program = await loading;
  const ready = new Promise((resolve) => document.addEventListener("vmbo-techniek-ready", resolve, { once: true }));
  await Promise.all([ready, program.start(document.getElementById("app"))]);
  running = program;
  performance.mark("vmbo-techniek-usable");
}

// The page can be used.
const usable = Promise.race([failed, start()]);

// What reads documents comes beside the page, not after it, when a script asks for `ready`.
let readsDocuments = false;

async function becomeCallable() {
  const reads = loading.then((program) => program.load_documents());
  await Promise.all([usable, reads]).catch((cause) => {
    throw failure ?? new Error(`the part that reads documents did not come: ${cause?.message ?? cause}`);
  });
  readsDocuments = true;
}

function calculate(input) {
  if (failure) throw failure;
  if (!running || !readsDocuments) throw new Error("the calculator is not ready yet: await vmboTechniek.ready first");
  const text = textOf(input);
  let answer;
  try {
    answer = running.calculate_document(text);
  } catch (cause) {
    fail("stopped", cause);
    throw failure;
  }
  return resultIn(answer);
}

let callable;

window.vmboTechniek = Object.freeze({
  get ready() {
    if (!callable) {
      callable = Promise.race([failed, becomeCallable()]);
      // The next one who asks tries again.
      callable.catch(() => (callable = undefined));
    }
    return callable;
  },
  calculate,
});

usable.catch((cause) => fail(cause?.kind ?? "stopped", cause));
for (const [kind, causeIn] of [["error", "error"], ["unhandledrejection", "reason"]]) {
  addEventListener(kind, ({ [causeIn]: cause }) => comesFromProgram(cause) && fail("stopped", cause));
}
// What was typed last is kept when the page is left.
addEventListener("pagehide", () => running?.hand_over());
