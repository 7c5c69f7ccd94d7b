// What comes from outside while the page runs: files that are chosen or dropped, links that are put into the address.
// And what goes: a page that is left keeps what was typed last.

// A document of two thousand schools is a tenth of this.
const LARGEST_FILE = 20_000_000;

async function openFile(file) {
  if (!file || failure) return;
  let text;
  try {
    if (file.size <= LARGEST_FILE) text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // No text in UTF-8, or not to be read: the page says so.
  }
  const page = await openWhole();
  page?.open_file(file.name, text);
}

addEventListener("change", ({ target }) => {
  if (target.dataset?.file !== "document") return;
  take(target.files[0]);
  // The same file can be chosen again after it was mended.
  target.value = "";
});

addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});

addEventListener("drop", (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file || event.defaultPrevented) return;
  event.preventDefault();
  take(file);
});

addEventListener("hashchange", async () => {
  const { hash } = location;
  if (isLink(hash)) (await openWhole())?.open_link(hash.slice(1));
});
addEventListener("pagehide", () => running?.hand_over());
