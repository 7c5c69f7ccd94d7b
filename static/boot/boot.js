// Starts the calculator, and makes it callable for other scripts: `window.vmboTechniek`.
//
// Its own element in the page names the files, because their names change with their content: `data-glue` the script
// around the program, `data-program` its main part. The glue knows the names of the other parts.
//
// The program says `vmbo-techniek-ready` at the document when its view can be used, and `vmbo-techniek-language` when
// the text around it is to follow. It exports `start`, `load_documents`, `calculate_document` and `hand_over`.

const addresses = { ...document.getElementById("boot").dataset };
// The page in the other language stands in another folder, and so may the visitor from then on.
for (const key of Object.keys(addresses)) addresses[key] = new URL(addresses[key], document.baseURI).href;

// The program, while it runs.
let running;
// What went wrong, once something did. There is no way back but loading the page again.
let failure;
let rejectFailed;

const failed = new Promise((_, reject) => {
  rejectFailed = reject;
});

// An error for which the page has a sentence of this kind.
const failureOf = (kind, message) => Object.assign(new Error(message), { kind });

// What no file comes for is reported by browsers as a TypeError, each in its own words.
function kindOf(cause) {
  if (cause?.kind) return cause.kind;
  // A browser without the newer parts of WebAssembly refuses to compile the program.
  if (cause instanceof WebAssembly.CompileError) return "browser";
  return cause instanceof TypeError ? "missing" : "stopped";
}

// Shows the sentence for this kind of failure and leaves everything else on the page as it is, so that nobody loses
// sight of what was typed.
function fail(kind, cause) {
  if (failure) return;
  failure = new Error(`the calculator stopped: ${cause?.message ?? cause}`, { cause });
  running = undefined;
  const block = document.getElementById("failure");
  if (block) {
    for (const text of block.querySelectorAll("[data-failure]")) text.hidden = text.dataset.failure !== kind;
    block.querySelector("button")?.addEventListener("click", () => location.reload());
    block.hidden = false;
  }
  rejectFailed(failure);
}

// A trap is always the end of the program. So is an exception that passed through its frames: what they had
// borrowed is never given back.
function comesFromProgram(error) {
  return error instanceof WebAssembly.RuntimeError || /wasm-function/.test(error?.stack ?? "");
}

// Fetches the program; what does not come the first time may come a moment later.
async function load() {
  try {
    return await fetchProgram(0);
  } catch (cause) {
    if (kindOf(cause) !== "missing") throw cause;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return fetchProgram(1);
  }
}

const supported = typeof WebAssembly === "object";
const loading = supported ? load() : failed;

async function start() {
  const program = await loading;
  const ready = new Promise((resolve) => document.addEventListener("vmbo-techniek-ready", resolve, { once: true }));
  await Promise.all([ready, program.start(document.getElementById("app"))]);
  running = program;
  performance.mark("vmbo-techniek-usable");
}

// The page can be used.
const usable = Promise.race([failed, start()]);

function errorAt(path, message) {
  return Object.assign(new Error(`${path}: ${message}`), { path });
}

// JSON has no functions and leaves them out, which would drop a part of the document unseen.
function refuseFunctions(_key, value) {
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError(`found a ${typeof value}`);
  return value;
}

function textOf(input) {
  if (typeof input === "string") return input;
  let text;
  try {
    text = JSON.stringify(input, refuseFunctions);
  } catch (cause) {
    const [reason] = String(cause?.message ?? cause).split("\n");
    throw errorAt("$", `cannot be written as JSON: ${reason}`);
  }
  if (text === undefined) throw errorAt("$", "expected a document, found undefined");
  return text;
}

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
    answer = JSON.parse(running.calculate_document(text));
  } catch (cause) {
    fail("stopped", cause);
    throw failure;
  }
  if (answer.error) throw errorAt(answer.error.path, answer.error.message);
  return answer;
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

if (supported) {
  for (const [kind, causeOf] of [["error", ({ error }) => error], ["unhandledrejection", ({ reason }) => reason]]) {
    window.addEventListener(kind, (event) => {
      if (comesFromProgram(causeOf(event))) fail("stopped", causeOf(event));
    });
  }
  usable.catch((cause) => fail(kindOf(cause), cause));
} else {
  usable.catch(() => {});
  fail("browser", "this browser has no WebAssembly");
}

// What was typed last is kept when the page is left.
addEventListener("pagehide", () => running?.hand_over());
