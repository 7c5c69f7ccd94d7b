// The program that the single file has: compressed, and written in base64.

async function fetchProgram() {
  if (typeof DecompressionStream !== "function") throw failureOf("browser", "this browser cannot unpack the program");
  let bytes;
  try {
    const packed = Uint8Array.from(atob(document.getElementById("program").textContent), (sign) => sign.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    bytes = await new Response(unpacked).arrayBuffer();
  } catch (cause) {
    // Its checksum tells.
    throw failureOf("damaged", `the file is damaged: ${cause.message}`);
  }
  await glue.default({ module_or_path: bytes });
  return glue;
}
