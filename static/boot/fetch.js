// Fetching the program of this site.

// WebKit takes what the page preloaded only for a request of this kind. In a sandbox without an origin of its own,
// such an answer could not be read.
const asPreloaded = self.origin === "null" ? {} : { mode: "no-cors", credentials: "include" };

async function fetchProgram(attempt) {
  const glueAddress = new URL(addresses.glue);
  // Some browsers remember that an import failed; they do not look at what follows the hash when they fetch it.
  if (attempt > 0) glueAddress.hash = attempt;
  const [glue, response] = await Promise.all([import(glueAddress.href), fetch(addresses.program, asPreloaded)]);
  if (!response.ok) throw failureOf("missing", `${addresses.program} came with status ${response.status}`);
  await glue.default({ module_or_path: response });
  return glue;
}
