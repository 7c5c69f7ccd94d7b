// The page in the other language: where it is, and its text.

// Reads a page as a document; that runs nothing of it. Fetching a text and parsing it would need a trusted type.
const pageAt = (address) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => (request.response ? resolve(request.response) : reject(new Error(request.statusText)));
    request.onerror = () => reject(new Error("no network"));
    request.open("GET", address);
    request.send();
  });

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
