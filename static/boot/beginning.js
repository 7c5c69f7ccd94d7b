// How the calculator begins: as the visitor left it when a new release was put in the place of this one, or with the
// rules that the page around a frame asks for, or fresh.

function beginning() {
  const left = history.state?.vmboTechniek;
  if (left) return left;
  const scheme = options.get("scheme");
  return scheme ? JSON.stringify({ scheme }) : "";
}

const KEPT = ["vmbo-techniek.kept", "vmbo-techniek.aside", "vmbo-techniek.keep"];

// Whether there is something to go on with, which only the whole page can. A browser that keeps nothing is one, too:
// the whole page says so.
function goesOn() {
  if (beginning() || isLink(location.hash)) return true;
  try {
    return KEPT.some((key) => localStorage.getItem(key) !== null);
  } catch {
    return true;
  }
}

// What stands behind the address is a link of ours, unless it is a place on the page.
const isLink = (hash) => hash.length > 1 && !document.getElementById(hash.slice(1));
