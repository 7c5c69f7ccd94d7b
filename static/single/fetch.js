// The module that the single file has; others would have to come from somewhere.

async function fetchModule(name) {
  if (name !== "rekenhulp") throw new Error(`the single file has no module ${name}`);
  await glue.default({ module_or_path: single.module });
  // It is compiled; the bytes are of no more use.
  single.module = undefined;
  return glue;
}
