// The light page draws what changes with the counts of one school. Whatever else is touched asks for the whole page,
// which takes over with what was typed and does what was asked.

// Only the whole page opens links.
const isWhole = (page) => Boolean(page?.open_link);

const drawn = (element) => element.closest("[data-island]");

// Whether the page itself answers to what is done with an element.
const isLive = (element) => running && (isWhole(running) || drawn(element));

// What the fields hold as far as the light page knows: it knows those that it draws.
function drawnStates(root) {
  const now = fieldStates(root);
  return new Map([...servedStates(root)].map(([field, served]) => [field, drawn(field) ? now.get(field) : served]));
}

// Whether something was done with the page as it was served that the light page does not know of.
function wasTouched() {
  const root = document.getElementById("app");
  const known = drawnStates(root);
  return pressed.length > 0 || [...known].some(([field, state]) => stateOfField(field) !== state);
}

// Says that the rest is coming, or that it does not come; or nothing.
function tellMore(kind) {
  const block = document.getElementById("more");
  if (!block) return;
  for (const text of block.querySelectorAll("[data-more]")) text.hidden = text.dataset.more !== kind;
  block.hidden = !kind;
}

function touched({ type, target }) {
  const isButton = type === "click";
  const wanted = isButton ? "#app :is(button, [role=tab])" : "#app :is(input:not([type=file]), select, textarea)";
  const control = target.closest?.(wanted);
  if (!control || isLive(control)) return;
  if (isButton) pressed.push(control);
  if (running) openWhole();
}

for (const type of ["click", "input", "change"]) addEventListener(type, touched, true);

// A block of cells is read by the whole page. A single value is left to the browser.
addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const { cell } = event.target.dataset ?? {};
  if (!cell || isWhole(running) || !/[\t\n\r]/.test(text.trim())) return;
  event.preventDefault();
  openWhole().then((page) => {
    if (!page) return;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const field = document.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
    // Firefox takes the text only under names of its own.
    const ofFirefox = { data: text, dataType: "text/plain" };
    field?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, ...ofFirefox, bubbles: true, cancelable: true }));
  });
}, true);

document.addEventListener("vmbo-techniek-workbench", () => openWhole());
