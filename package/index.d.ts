import type { Document as CalculationDocument } from "./document.js";
import type { Result as CalculationResult } from "./result.js";

export type { CalculationDocument, CalculationResult };

/** What `calculate` throws. Its message is one line, `path: what was found; what is expected`. */
export interface DocumentError extends Error {
  /** The place in the document, such as `schools[0].counts.2018-10-01.M&T.KB`; `$` is the whole document. */
  path: string;
}

/**
 * The result of a document, which is an object or its JSON text.
 *
 * @throws {DocumentError} when the document cannot be used
 */
export declare function calculate(document: CalculationDocument | string): CalculationResult;
