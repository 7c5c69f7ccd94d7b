// Puts the colours of a house style on the page, when everything stays readable.

// What can be chosen.
export const TOKENS = ["accent", "text", "page", "surface"];

// What must be told apart: text from 4.5 to 1, lines and signs from 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
const TEXT = ["text", "text-soft", "accent", "accent-strong", "error"];
const SIGNS = ["line-strong", "focus"];
const GROUNDS = ["page", "surface", "surface-soft"];
const PAIRS = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5])),
  ...SIGNS.flatMap((sign) => GROUNDS.map((ground) => [sign, ground, 3])),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["text", "accent-soft", 4.5],
  ["accent-strong", "accent-soft", 4.5],
];

const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// The contrast of two colours, from 1 to 21.
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// A colour with some of another in it.
function mixed(colour, other, share) {
  const parts = channels(colour).map((part, at) => Math.round(part + (channels(other)[at] - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

// The tokens that follow from the chosen ones.
function derived(chosen, current) {
  const tokens = { ...chosen };
  const text = chosen.text ?? current("text");
  const surface = chosen.surface ?? current("surface");
  if (chosen.text) tokens["text-soft"] = mixed(text, surface, 0.15);
  if (chosen.surface) tokens["surface-soft"] = mixed(surface, text, 0.05);
  if (chosen.accent) {
    tokens["accent-strong"] = chosen.accent;
    tokens["on-accent"] = contrast("#ffffff", chosen.accent) >= contrast("#000000", chosen.accent) ? "#ffffff" : "#000000";
  }
  if (chosen.accent || chosen.surface) tokens["accent-soft"] = tokens["surface-soft"] ?? current("surface-soft");
  return tokens;
}

// What is wrong with these colours, given what the page has for the others: pairs that cannot be told apart, and
// words that are no colour.
export function problems(chosen, current) {
  const bad = TOKENS.filter((token) => chosen[token] && !/^#[0-9a-f]{6}$/.test(chosen[token]));
  if (bad.length > 0) return bad.map((token) => ({ token, value: chosen[token] }));
  const tokens = derived(chosen, current);
  const value = (token) => tokens[token] ?? current(token);
  return PAIRS.filter(([front, ground, least]) => contrast(value(front), value(ground)) < least).map(
    ([front, ground, least]) => ({ front, ground, least, found: contrast(value(front), value(ground)) }),
  );
}

// Wears the colours in `options` (`accent=a90061`, with or without #), all of them or none. Gives what is wrong.
export function wear(root, options) {
  const style = getComputedStyle(root);
  const current = (token) => style.getPropertyValue(`--vt-${token}`).trim();
  const chosen = {};
  for (const token of TOKENS) {
    const value = options.get(token);
    if (value) chosen[token] = `#${value.replace(/^#/, "").toLowerCase()}`;
  }
  const wrong = problems(chosen, current);
  if (wrong.length === 0) {
    for (const [token, value] of Object.entries(derived(chosen, current))) root.style.setProperty(`--vt-${token}`, value);
  }
  root.dataset.colours = wrong.length === 0 ? "worn" : "refused";
  return wrong;
}
