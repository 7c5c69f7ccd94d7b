// Fetching the modules of this site.

// How often that was tried, by name.
const attempts = new Map();

// WebKit takes what the page preloaded only for a request of this kind. In a sandbox without an origin of its own,
// such an answer could not be read.
const asPreloaded = self.origin === "null" ? {} : { mode: "no-cors", credentials: "include" };

async function fetchModule(name) {
  const glueAddress = new URL(addresses[`${name}Glue`]);
  const moduleAddress = addresses[`${name}Module`];
  // Some browsers remember that an import failed; they do not look at what follows the hash when they fetch it.
  const before = attempts.get(name) ?? 0;
  attempts.set(name, before + 1);
  if (before) glueAddress.hash = before;
  const [glue, response] = await Promise.all([import(glueAddress.href), fetch(moduleAddress, asPreloaded)]);
  if (!response.ok) throw new Error(`${moduleAddress} came with status ${response.status}`);
  await glue.default({ module_or_path: response });
  return glue;
}
