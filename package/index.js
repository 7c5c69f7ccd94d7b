// The calculation as a function. The build puts everything into one module; `glue` and `program` are what it compiled.

import { calculate_document, initSync } from "glue";
import program from "program";
import { resultIn, textOf } from "../static/boot/document.js";

export function calculate(document) {
  const text = textOf(document);
  // Nothing is done the second time.
  initSync({ module: program });
  return resultIn(calculate_document(text));
}
