// The page about embedding: makes the code to copy from what was chosen, and shows what it does.

const { root, embed, integrity, colours } = document.getElementById("snippet-script").dataset;
const at = (address) => new URL(address, document.baseURI).href;
const field = (name) => document.getElementById(name);
const { wear, TOKENS } = await import(at(colours));

// Counts that the preview shows when none were chosen, so that it is as high as a calculator in use: PIE, 38 pupils.
const EXAMPLE = "#2SPkamerbrief-2018CJQQAAAAANMzBAN31d";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

// The link as it must stand on the other page: its address, and what the script reads from it.
function chosen() {
  const data = {};
  const sandbox = field("sandbox").checked;
  let address = at(`${root}${field("lang").value === "en" ? "en/" : ""}`);
  if (sandbox) {
    address = at(`${root}rekenhulp-vmbo-techniek.html`);
    data.sandbox = "";
    // The file has both languages.
    if (field("lang").value === "en") data.lang = "en";
  }
  const { hash } = URL.canParse(field("filled").value) ? new URL(field("filled").value) : { hash: "" };
  for (const name of ["scheme", "theme"]) if (field(name).value) data[name] = field(name).value;
  const parts = [...document.querySelectorAll("[name=parts]:checked")].map((part) => part.value);
  if (parts.length > 0) data.parts = parts.join(" ");
  for (const token of TOKENS) {
    const value = field(token).value.trim().replace(/^#/, "");
    if (value) data[token] = value;
  }
  return { address: address + hash, data };
}

const title = () => (field("lang").value === "en" ? "Calculator for technical vmbo" : "Rekenhulp vmbo-techniek");

function code({ address, data }) {
  const attributes = Object.entries(data).map(([name, value]) => (value ? ` data-${name}="${escaped(value)}"` : ` data-${name}`));
  return `<a class="vmbo-techniek" href="${escaped(address)}"${attributes.join("")}>${title()}</a>
<script async src="${at(embed)}"
  integrity="${integrity}" crossorigin="anonymous"></script>`;
}

// Says which colours cannot be read, as the calculator itself would find them.
function judgeColours({ data }) {
  const probe = document.createElement("div");
  document.body.append(probe);
  const wrong = wear(probe, new URLSearchParams(data));
  probe.remove();
  const { refused, noColour } = field("preview").dataset;
  const lines = wrong.map(({ token, value, front, ground, found, least }) =>
    token ? `${value} ${noColour}` : `${front} / ${ground} ${found.toFixed(1)} < ${least}`,
  );
  field("colours-refused").textContent = lines.length > 0 ? `${refused} ${lines.slice(0, 3).join("; ")}` : "";
}

function show() {
  const now = chosen();
  field("code").value = code(now);
  field("sandbox-note").hidden = !field("sandbox").checked;
  judgeColours(now);
  for (const place of document.querySelectorAll(".embed__preview")) {
    const link = document.createElement("a");
    link.className = "vmbo-techniek";
    // A link brings its own scheme.
    link.href = now.address.includes("#") || now.data.scheme ? now.address : now.address + EXAMPLE;
    link.textContent = title();
    Object.assign(link.dataset, now.data);
    place.replaceChildren(link);
  }
  document.dispatchEvent(new Event("vmbo-techniek"));
  for (const frame of document.querySelectorAll(".embed__preview iframe")) heights.observe(frame);
}

// How high each preview is: as high as what was chosen needs.
const heights = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const place = document.querySelector(`[data-height="${target.parentElement?.dataset.width}"]`);
    if (place) place.textContent = place.dataset.text.replace("#", `${Math.round(contentRect.height)} px`);
  }
});

field("options").addEventListener("change", show);
field("options").addEventListener("submit", (event) => event.preventDefault());
field("copy").addEventListener("click", async () => {
  const { yes, no } = field("copied").dataset;
  try {
    await navigator.clipboard.writeText(field("code").value);
    field("copied").textContent = yes;
  } catch {
    field("code").select();
    field("copied").textContent = no;
  }
});
// The script that shows the link stands before this one.
show();
