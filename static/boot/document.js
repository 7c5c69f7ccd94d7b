// A document on its way to the calculation and its result on the way back, for the page and the npm package.

const errorAt = (path, message) => Object.assign(new Error(`${path}: ${message}`), { path });

// JSON has no functions and leaves them out, which would drop a part of the document unseen.
function refuseFunctions(_key, value) {
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError(`found a ${typeof value}`);
  return value;
}

// The text of a document that is an object or text already.
export function textOf(input) {
  if (typeof input === "string") return input;
  let text;
  try {
    text = JSON.stringify(input, refuseFunctions);
  } catch (cause) {
    const [reason] = String(cause?.message ?? cause).split("\n");
    throw errorAt("$", `cannot be written as JSON: ${reason}`);
  }
  if (text === undefined) throw errorAt("$", "expected a document, found undefined");
  return text;
}

// The result in the text that the program answered with; throws the error that stands there instead.
export function resultIn(answer) {
  const result = JSON.parse(answer);
  if (result.error) throw errorAt(result.error.path, result.error.message);
  return result;
}
