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
