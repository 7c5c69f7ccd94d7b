// Only the whole page has the document that is printed. Whoever asks for it by the keys gets that; the browser's own
// menu prints what is there.

addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!/^p$/i.test(key) || !(ctrlKey || metaKey) || shiftKey || altKey || !running || isWhole(running)) return;
  event.preventDefault();
  openWhole().then(() => print());
});
