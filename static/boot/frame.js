// What is different when another page shows this one in a frame: it says how high it is, so that the frame fits
// without scroll bars, and it follows the options in its address. Messages hold a kind and a height, nothing else.

const HELLO = "vmbo-techniek:hello:1";
const HOST = "vmbo-techniek:host:1";
const HEIGHT = "vmbo-techniek:height:1";

const isFramed = window.parent !== window;
const options = new URLSearchParams(isFramed ? location.search : "");

function reportHeight() {
  // Learned from the first answer; from then on no other is listened to.
  let host;
  let reported = 0;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!host || Math.abs(height - reported) < 2) return;
    reported = height;
    window.parent.postMessage({ type: HEIGHT, height }, host.address);
  };
  addEventListener("message", ({ data, source, origin }) => {
    if (source !== window.parent || data?.type !== HOST || (host && host.origin !== origin)) return;
    // A page without an origin of its own cannot be addressed by it.
    host = { origin, address: origin === "null" ? "*" : origin };
    document.documentElement.dataset.framed = "sized";
    reported = 0;
    report();
  });
  new ResizeObserver(report).observe(document.body);
  window.parent.postMessage({ type: HELLO }, "*");
}

if (isFramed) {
  const { dataset } = document.documentElement;
  dataset.framed = "";
  dataset.parts = options.get("parts") ?? "";
  if (["light", "dark"].includes(options.get("theme"))) dataset.theme = options.get("theme");
  reportHeight();
}
