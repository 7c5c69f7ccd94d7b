// What comes after the calculator itself. None of it may keep the page from working.

// The only way to the address of a worker: of this site, and named by the build.
const policy = window.trustedTypes?.createPolicy("vmbo-techniek", { createScriptURL: (name) => addresses[name] });
const workerAddress = (name) => policy?.createScriptURL(name) ?? addresses[name];

if (isFramed && ["accent", "text", "page", "surface"].some((token) => options.has(token)) && addresses.colours) {
  import(addresses.colours).then(({ wear }) => wear(document.documentElement, options), () => {});
}

usable.then(() => {
  if (history.state?.vmboTechniek) history.replaceState({ ...history.state, vmboTechniek: undefined }, "");
  if (isFramed || !addresses.worker || !navigator.serviceWorker) return undefined;
  return import(addresses.offline).then(({ start }) =>
    start(workerAddress("worker"), addresses.root, () => running?.hand_over() ?? ""),
  );
}).catch(() => {});
