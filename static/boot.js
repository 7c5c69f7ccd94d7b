// Starts the calculator and makes it callable for other scripts: `window.vmboTechniek`.
//
// Its own element in the page names the two files that it starts, because their names change with their content:
// `data-glue` the module with the glue, `data-module` the WebAssembly.

const { glue: glueAddress, module: moduleAddress } = document.getElementById("boot").dataset;

// The text-to-text function of the calculator, once the page can be used.
let calculateText;
// What went wrong, once something did. There is no way back but loading the page again.
let failure;
let rejectReady;

const failed = new Promise((_, reject) => {
  rejectReady = reject;
});

const rendered = new Promise((resolve) => {
  document.addEventListener("vmbo-techniek-ready", resolve, { once: true });
});

// Shows the sentence for this kind of failure and leaves everything else on the page as it is, so that nobody loses
// sight of what was typed.
function fail(kind, cause) {
  if (failure) return;
  failure = new Error(`the calculator stopped: ${cause?.message ?? cause}`, { cause });
  calculateText = undefined;
  const block = document.getElementById("failure");
  if (block) {
    for (const text of block.querySelectorAll("[data-failure]")) text.hidden = text.dataset.failure !== kind;
    block.querySelector("button")?.addEventListener("click", () => location.reload());
    block.hidden = false;
  }
  rejectReady(failure);
}

// A trap is always the end of the program. So is an exception that passed through its frames: what they had
// borrowed is never given back.
function comesFromModule(error) {
  return error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack ?? "");
}

async function start() {
  const [glue, response] = await Promise.all([
    import(new URL(glueAddress, document.baseURI).href),
    fetch(moduleAddress),
  ]);
  if (!response.ok) throw new Error(`${moduleAddress} came with status ${response.status}`);
  await glue.default({ module_or_path: response });
  return glue;
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

function calculate(input) {
  if (failure) throw failure;
  if (!calculateText) throw new Error("the calculator is not ready yet: await vmboTechniek.ready first");
  const text = textOf(input);
  let answer;
  try {
    answer = JSON.parse(calculateText(text));
  } catch (cause) {
    fail("stopped", cause);
    throw failure;
  }
  if (answer.error) throw errorAt(answer.error.path, answer.error.message);
  return answer;
}

const supported = typeof WebAssembly === "object";

// The first in this list that settles decides; a failure may also come between start and first rendering.
const ready = Promise.race([
  failed,
  Promise.all([supported ? start() : failed, rendered]).then(([glue]) => {
    calculateText = glue.calculate_document;
  }),
]);

window.vmboTechniek = Object.freeze({ ready, calculate });

if (supported) {
  window.addEventListener("error", ({ error }) => {
    if (comesFromModule(error)) fail("stopped", error);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (comesFromModule(reason)) fail("stopped", reason);
  });
  // A browser without the newer parts of WebAssembly refuses to compile the module.
  ready.catch((cause) => fail(cause instanceof WebAssembly.CompileError ? "browser" : "stopped", cause));
} else {
  ready.catch(() => {});
  fail("browser", "this browser has no WebAssembly");
}
