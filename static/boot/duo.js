// A file of DUO may come from anywhere on the page, also while its section is closed or not there yet. It goes into the
// field for it, as if it had been chosen there.

let waiting;
const whenItComes = new MutationObserver(fillDuoField);

function fillDuoField() {
  const field = document.getElementById("duo-file");
  if (!field) return;
  whenItComes.disconnect();
  const data = new DataTransfer();
  data.items.add(waiting);
  field.files = data.files;
  field.focus();
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

// Whether a file is for that field. What begins as a document is one, whatever its name.
async function isForDuo(file) {
  const door = document.getElementById("duo-open");
  const isTable = document.getElementById("duo-file") ? !/\.json$/i.test(file.name) : /\.(csv|txt)$/i.test(file.name);
  // A page in a frame may show parts only.
  if (!isTable || !door?.getClientRects().length) return false;
  return !/^\s*\{/.test(await file.slice(0, 99).text());
}

// Brings a file where it belongs.
async function take(file) {
  if (!file) return;
  if (!(await isForDuo(file).catch(() => false))) {
    openFile(file);
    return;
  }
  waiting = file;
  whenItComes.observe(document.body, { childList: true, subtree: true });
  if (document.getElementById("duo-file")) fillDuoField();
  else document.getElementById("duo-open").click();
}
