// Starts the calculator, lets the workbench take its place when somebody asks for what it lacks, and makes the
// calculator callable for other scripts: `window.vmboTechniek`.
//
// Its own element in the page names the files of every module, because their names change with their content:
// `data-rekenhulp-glue` the script around the module that the page starts with, `data-rekenhulp-module` its
// WebAssembly, `data-workbench-glue` and `data-workbench-module` those of the workbench, and so on.

const addresses = document.getElementById("boot").dataset;
// The page in the other language stands in another folder, and so may the visitor from then on.
for (const key of Object.keys(addresses)) addresses[key] = new URL(addresses[key], document.baseURI).href;

// The page in full. A build for looking at has no other.
const WHOLE = addresses.workbenchGlue ? "workbench" : "rekenhulp";

// The module whose page is shown, once it can be used.
let running;
// What went wrong, once something did. There is no way back but loading the page again.
let failure;
let rejectFailed;

const failed = new Promise((_, reject) => {
  rejectFailed = reject;
});

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
function comesFromModule(error) {
  return error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack ?? "");
}

// What was fetched, by name, so that each module comes once.
const modules = new Map();

// Fetches and starts a module of this site by its name; gives what its glue exports.
function load(name) {
  if (!modules.has(name)) {
    modules.set(name, fetchModule(name));
    // The next one who asks tries again.
    modules.get(name).catch(() => modules.delete(name));
  }
  return modules.get(name);
}

// Lets a module show its page in the place of what is shown now.
async function show(next, stateOf, knownIn) {
  const isOver = () => Boolean(failure);
  if (!(await takeOver(next, stateOf, knownIn, isOver))) return;
  running?.stop();
  running = next;
}

// Lets the whole page take over, when it does not yet run; gives it, or nothing when it cannot be had. The page says so
// then, and what was pressed is forgotten: whoever presses again asks again.
let opening;
function openWhole() {
  opening ??= (async () => {
    try {
      await Promise.race([failed, started]);
      if (isWhole(running)) return running;
      tellMore("coming");
      await show(await load(WHOLE), running.hand_over, drawnStates);
      tellMore();
      return running;
    } catch (cause) {
      pressed.length = 0;
      if (comesFromModule(cause)) fail("stopped", cause);
      tellMore(failure ? undefined : "failed");
      return undefined;
    } finally {
      opening = undefined;
    }
  })();
  return opening;
}

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

// What answers documents on the light page, which reads none itself. It comes when a script asks for `ready`.
let answering;

function calculate(input) {
  if (failure) throw failure;
  const calculator = isWhole(running) ? running : answering;
  if (!running || !calculator) throw new Error("the calculator is not ready yet: await vmboTechniek.ready first");
  const text = textOf(input);
  let answer;
  try {
    answer = JSON.parse(calculator.calculate_document(text));
  } catch (cause) {
    fail("stopped", cause);
    throw failure;
  }
  if (answer.error) throw errorAt(answer.error.path, answer.error.message);
  return answer;
}

const supported = typeof WebAssembly === "object";

// What there is to go on with is only known now: the page itself keeps what is typed.
const first = goesOn() ? WHOLE : "rekenhulp";

async function start() {
  await show(await load(first), beginning, servedStates);
}

// The first page of the calculator is there. A failure may also come between its start and its first rendering.
const started = supported ? start() : failed;

// The page can be used: also what was touched before it was there, which may take the whole page.
async function becomeUsable() {
  await started;
  if (!isWhole(running) && wasTouched()) await openWhole();
  performance.mark("vmbo-techniek-usable");
}
const usable = Promise.race([failed, supported ? becomeUsable() : failed]);

// Scripts may call the calculator. The module for that comes beside that of the page, not after it.
async function becomeCallable() {
  const coming = first === WHOLE ? undefined : load("calculation");
  [answering] = await Promise.all([coming, usable]);
}

let callable;

window.vmboTechniek = Object.freeze({
  get ready() {
    if (!callable) {
      callable = Promise.race([failed, supported ? becomeCallable() : failed]);
      // The next one who asks tries again.
      callable.catch(() => (callable = undefined));
    }
    return callable;
  },
  calculate,
  load,
});

if (supported) {
  window.addEventListener("error", ({ error }) => {
    if (comesFromModule(error)) fail("stopped", error);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (comesFromModule(reason)) fail("stopped", reason);
  });
  // A browser without the newer parts of WebAssembly refuses to compile the module.
  usable.catch((cause) => fail(cause instanceof WebAssembly.CompileError ? "browser" : "stopped", cause));
} else {
  usable.catch(() => {});
  fail("browser", "this browser has no WebAssembly");
}
