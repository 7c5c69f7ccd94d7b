// What the page says that does not depend on counts stands in the HTML, in one language. When the visitor changes the
// language, the calculator stays as it is and that text comes from the page in the other language.

const proseIn = new Map();

// The addresses in a text as they are from its own page.
function keepAddresses(prose) {
  for (const link of prose.querySelectorAll("a[href]")) {
    if (!link.getAttribute("href").startsWith("#")) link.setAttribute("href", link.href);
  }
  return prose;
}

// Reads a page as a document; that runs nothing of it. Fetching a text and parsing it would need a trusted type.
function pageAt(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => (request.response ? resolve(request.response) : reject(new Error(request.statusText)));
    request.onerror = () => reject(new Error("no network"));
    request.send();
  });
}

// Where the pages are, read before the address of this one can change.
const pages = new Map(
  [...document.querySelectorAll("link[rel=alternate][hreflang]")].map(({ hreflang, href }) => [hreflang, href]),
);

// The address follows the language, so that loading the page again shows the same one. What the page refers to stays
// where it is.
function follow(address) {
  for (const link of document.querySelectorAll("link:is([rel=icon], [rel=manifest])")) link.href = link.href;
  try {
    history.replaceState(history.state, "", address + location.search + location.hash);
  } catch {
    // A page without an origin of its own keeps its address.
  }
}

async function fetchProse(language) {
  const page = await pageAt(pages.get(language));
  return keepAddresses(document.adoptNode(page.getElementById("prose")));
}

async function showProse() {
  const { lang } = document.documentElement;
  const shown = document.getElementById("prose");
  if (!shown || shown.lang === lang || !pages.has(lang)) return;
  proseIn.set(shown.lang, keepAddresses(shown));
  follow(pages.get(lang));
  try {
    if (!proseIn.has(lang)) proseIn.set(lang, await fetchProse(lang));
  } catch {
    // Without a network the text stays in its language, and says so to a screen reader.
    return;
  }
  // The visitor may have changed it again.
  if (document.documentElement.lang === lang) document.getElementById("prose").replaceWith(proseIn.get(lang));
}

document.addEventListener("vmbo-techniek-language", showProse);
