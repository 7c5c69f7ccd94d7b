// How the calculator begins: as the visitor left it when a new release was put in the place of this one, or with the
// rules that the page around a frame asks for, or fresh.

function beginning() {
  const left = history.state?.vmboTechniek;
  if (left) return left;
  const scheme = options.get("scheme");
  return scheme ? JSON.stringify({ scheme }) : "";
}
