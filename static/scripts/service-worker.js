// Keeps one release of the site in this browser, as a whole or not at all, and answers with it.
//
// The build puts `RELEASE` before this text: `id` and `version` of the release, and `files`, the address of each file
// below this folder with the SHA-256 of its content in hexadecimal digits. A page is named by its folder.

const base = new URL("./", self.location).href;
// Several copies of the site may stand in folders of one host.
const PREFIX = `vmbo-techniek ${base} `;
const CACHE = PREFIX + RELEASE.id;

// Files with a hash in their names never change; all others are asked for again.
const isNamedByContent = (path) => path.startsWith("assets/");

async function fetched(path) {
  const address = new URL(path, base).href;
  const cache = isNamedByContent(path) ? "default" : "no-cache";
  const response = await fetch(address, { cache, redirect: "error" });
  if (!response.ok) throw new Error(`${address} came with status ${response.status}`);
  const copy = response.clone();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== RELEASE.files[path]) throw new Error(`${address} is not of release ${RELEASE.version}`);
  return [address, copy];
}

// Nothing is stored before everything has come and is right.
async function store() {
  await caches.delete(CACHE);
  const files = await Promise.all(Object.keys(RELEASE.files).map(fetched));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(([address, response]) => cache.put(address, response)));
  } catch (cause) {
    // The browser has no room for it.
    await caches.delete(CACHE);
    throw cause;
  }
}

// The release before this one stays for the pages of it that are still open, and may yet ask for one of their modules.
async function forgetOldReleases() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => event.waitUntil(store()));

self.addEventListener("activate", (event) =>
  event.waitUntil(forgetOldReleases().then(() => self.clients.claim())),
);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(base)) return;
  const path = request.url
    .slice(base.length)
    .replace(/[?#].*$/, "")
    .replace(/(^|\/)index\.html$/, "$1");
  if (Object.hasOwn(RELEASE.files, path)) {
    event.respondWith(stored(request, new URL(path, base).href, { cacheName: CACHE }));
  } else if (isNamedByContent(path)) {
    event.respondWith(stored(request, request.url, {}));
  }
});

// A browser may throw everything away that it stored; then the network is asked.
async function stored(request, address, where) {
  return (await caches.match(address, { ...where, ignoreVary: true })) ?? fetch(request);
}

// What pages ask: which release waits, and that it takes over.
self.addEventListener("message", ({ data, ports }) => {
  if (data === "release") ports[0]?.postMessage({ version: RELEASE.version, cache: CACHE });
  if (data === "take over") self.skipWaiting();
});
