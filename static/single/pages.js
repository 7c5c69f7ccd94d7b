// The page in the other language is in the file, too.

const pages = new Map([["nl", "nl"], ["en", "en"]]);
let otherPage = document.getElementById("page-en").content;

if (new URLSearchParams(location.search).get("lang") === "en") {
  document.documentElement.lang = "en";
  const dutch = new DocumentFragment();
  dutch.append(...[...document.body.children].filter((element) => !element.matches("script, template")));
  document.body.prepend(otherPage);
  otherPage = dutch;
}

// Opening the same address again shows the same language.
function follow(language) {
  const address = new URL(location.href);
  address.searchParams.delete("lang");
  if (language === "en") address.searchParams.set("lang", language);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A page without an origin of its own keeps its address.
  }
}

const fetchProse = async () => otherPage.querySelector("#prose");
