// The page in the other language is in the file, too.

const pages = new Map([["nl", "nl"], ["en", "en"]]);

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

const fetchProse = async (language) => single.page(language).querySelector("#prose");
