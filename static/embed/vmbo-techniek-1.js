// Rekenhulp vmbo-techniek 1: shows the calculator in the place of its link. EUPL-1.2
(() => {
  const frames = new Map();

  const upgrade = () => {
    for (const link of document.querySelectorAll("a.vmbo-techniek[href]")) {
      const { title, height, sandbox, ...options } = link.dataset;
      const address = new URL(link.href);
      for (const name in options) address.searchParams.set(name, options[name]);
      const frame = document.createElement("iframe");
      frame.title = title || link.textContent.trim();
      frame.allow = "clipboard-write";
      frame.loading = "lazy";
      if (sandbox !== undefined) {
        frame.sandbox = "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
      }
      Object.assign(frame.style, { display: "block", width: "100%", height: `${height || 900}px`, border: 0 });
      frames.set(frame, sandbox === undefined ? address.origin : "null");
      frame.src = address;
      link.replaceWith(frame);
    }
  };

  addEventListener("message", ({ data, source, origin }) => {
    // What a frame said just before it was taken away comes from no window, which is also what that frame then shows.
    if (!source) return;
    for (const [frame, expected] of frames) {
      if (source !== frame.contentWindow || origin !== expected) continue;
      if (data?.type === "vmbo-techniek:hello:1") {
        source.postMessage({ type: "vmbo-techniek:host:1" }, origin === "null" ? "*" : origin);
      } else if (data?.type === "vmbo-techniek:height:1" && data.height > 0 && data.height < 1e5) {
        frame.style.height = `${Math.ceil(data.height)}px`;
      }
    }
  });

  document.addEventListener("vmbo-techniek", upgrade);
  upgrade();
})();
