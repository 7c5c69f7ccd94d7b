// One page takes the place of another that looks the same: the calculator that of the page as it was served, the
// workbench that of the light page. The new page is made out of sight; then what the old one has that it lacks is
// carried over, and both change places in one task, so that no key is lost between them.
//
// Whatever else stands in the old page, such as what an extension put there, goes with it.

const FIELDS = "input:not([type=file]), textarea, select";
// What a person opened or chose, as the page says it to a screen reader.
const CHOSEN = ["aria-expanded", "aria-selected", "aria-pressed"];
// Longest wait for somebody who is in the middle of a click or of composing a character.
const PATIENCE = 3000;
// How long somebody who types has to stop for the pages to change places.
const REST = 300;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

// What an element is, apart from where it stands.
function signature(element) {
  const { id, tagName, type, name, value, dataset, className } = element;
  if (id) return id;
  const own = /^(BUTTON|SUMMARY|A)$/.test(tagName) ? element.textContent : element.getAttribute("aria-label");
  return [tagName, dataset.cell ?? dataset.field ?? name, type === "radio" && value, className, own].join("|");
}

// The element of one page that is this element of the other.
function counterpart(element, from, to) {
  const wanted = signature(element);
  const alike = (root) => [...root.querySelectorAll(element.tagName)].filter((other) => signature(other) === wanted);
  return alike(to)[alike(from).indexOf(element)];
}

const isTick = ({ type }) => type === "checkbox" || type === "radio";
const stateOfField = (field) => (isTick(field) ? field.checked : field.value);

// What the fields of the page hold now.
function fieldStates(root) {
  return new Map([...root.querySelectorAll(FIELDS)].map((field) => [field, stateOfField(field)]));
}

// What the fields held when the page was served. A field that holds something else was filled in since.
function servedStates(root) {
  const chosen = ({ options }) => [...options].find((option) => option.defaultSelected) ?? options[0];
  const served = (field) =>
    isTick(field) ? field.defaultChecked : field.options ? chosen(field)?.value : field.defaultValue;
  return new Map([...root.querySelectorAll(FIELDS)].map((field) => [field, served(field)]));
}

// Gives a field the state of its counterpart, as if a person had done it.
function fillIn(field, state) {
  if (isTick(field)) field.checked = state;
  else field.value = state;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  if (isTick(field)) field.dispatchEvent(new Event("change", { bubbles: true }));
}

// Carries over what changed since `known`, and what is open; says whether there was anything.
function carryOver(from, to, known, done) {
  let carried = false;
  const carry = (element, act) => {
    const target = counterpart(element, from, to);
    if (target) act(target);
    carried ||= Boolean(target);
  };
  for (const field of from.querySelectorAll(FIELDS)) {
    const state = stateOfField(field);
    if (known.get(field) === state) continue;
    known.set(field, state);
    // A radio button that is no longer chosen follows from the one that is.
    if (field.type === "radio" && !state) continue;
    carry(field, (target) => stateOfField(target) !== state && fillIn(target, state));
  }
  for (const name of CHOSEN) {
    for (const element of from.querySelectorAll(`[${name}=true]`)) {
      if (done.has(element)) continue;
      done.add(element);
      carry(element, (target) => target.getAttribute(name) === "false" && target.click());
    }
  }
  return carried;
}

// What needs no answer of the program.
function carryOverLooks(from, to) {
  for (const details of from.querySelectorAll("details")) {
    const target = counterpart(details.querySelector("summary") ?? details, from, to)?.closest("details");
    if (target) target.open = details.open;
  }
}

// Where the old page is scrolled, inside.
function scrolledParts(from, to) {
  const parts = [...from.querySelectorAll(".scroll")].filter((part) => part.scrollLeft || part.scrollTop);
  return parts.map(({ scrollLeft, scrollTop }, at) => [counterpart(parts[at], from, to), scrollLeft, scrollTop]);
}

const selectionOf = (element) => {
  try {
    return [element.selectionStart, element.selectionEnd, element.selectionDirection];
  } catch {
    // Not every kind of field has one.
    return [null];
  }
};

function focusLike(element, target) {
  if (!target) return;
  const selection = selectionOf(element);
  const select = () => selection[0] === null || target.setSelectionRange?.(...selection);
  target.focus({ preventScroll: true });
  select();
  // A field that shows its number another way while it has the focus has put the caret at its end by now.
  nextTask().then(() => document.activeElement === target && target.value === element.value && select());
}

// Puts the new page in the place of the old one.
function swap(old, root) {
  const { activeElement } = document;
  const hadFocus = old.contains(activeElement);
  const target = hadFocus && counterpart(activeElement, old, root);
  const scrolled = scrolledParts(old, root);
  const { scrollX, scrollY } = window;
  carryOverLooks(old, root);
  old.replaceWith(root);
  for (const [part, left, top] of scrolled) part?.scrollTo(left, top);
  if (scrollX !== window.scrollX || scrollY !== window.scrollY) window.scrollTo(scrollX, scrollY);
  if (hadFocus) focusLike(activeElement, target);
}

// What a person has begun and not ended: pressing a button of the mouse, composing a character.
const begun = new Set();
for (const [start, ...ends] of [["pointerdown", "pointerup", "pointercancel"], ["compositionstart", "compositionend"]]) {
  addEventListener(start, () => begun.add(start), true);
  for (const end of ends) addEventListener(end, () => setTimeout(() => begun.delete(start)), true);
}

// And typing, which changes are part of: whoever fills in one field goes on to the next.
let typing;
addEventListener("input", () => {
  if (!running) return;
  begun.add("typing");
  clearTimeout(typing);
  typing = setTimeout(() => begun.delete("typing"), REST);
}, true);

async function pause() {
  const end = Date.now() + PATIENCE;
  do await nextTask();
  while (begun.size > 0 && Date.now() < end);
}

// Buttons that did nothing yet when they were pressed. They are pressed again once they can.
const pressed = [];

function pressAgain(old, root) {
  for (const button of pressed.splice(0)) counterpart(button, old, root)?.click();
}

// Lets a module make its page and puts that in the place of what is shown. `stateOf` says how things stand on the
// page that is shown, `known` what its fields held then; when things changed meanwhile, the page is made again.
// Gives false when `isOver` says that there is nothing to take over any more. A page that draws only parts does so in a
// copy of what is shown.
async function takeOver(next, stateOf, knownIn, isOver) {
  const old = document.getElementById("app");
  for (;;) {
    const state = stateOf();
    const known = knownIn(old);
    const root = old.cloneNode(!isWhole(next));
    const made = new Promise((resolve) => {
      document.addEventListener("vmbo-techniek-ready", resolve, { once: true });
    });
    next.start(root, state);
    await made;
    const done = new Set();
    do await pause();
    while (!isOver() && carryOver(old, root, known, done));
    if (isOver()) return false;
    if (stateOf() !== state) continue;
    swap(old, root);
    pressAgain(old, root);
    return true;
  }
}
