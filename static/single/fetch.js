// The modules that the single file has; others would have to come from somewhere.

async function fetchModule(name) {
  const glue = glues[name];
  if (!glue) throw new Error(`the single file has no module ${name}`);
  await glue.default({ module_or_path: single.modules[name] });
  // It is compiled; the bytes are of no more use.
  delete single.modules[name];
  return glue;
}
