// Opens the single file: reads the text that everything is packed into (`xtask/bundler/src/pack.rs` writes it), puts the
// page in its place and starts the program. What stands in the file besides is one sentence, which stays when this does
// not run.

// What was packed, for the program: its modules as bytes, and the page in a language as an element.
const single = {};

(() => {
  // The 46341 digits: the characters from U+3400 on, without the surrogates. Two of them hold 31 bits. Whether something
  // else stands there need not be asked: the checksum tells.
  const valueOf = (code) => code - (code < 0xe000 ? 0x3400 : 0x3c00);

  function read(text) {
    const digits = text.replace(/\s+/g, "");
    const bytes = new Uint8Array((digits.length * 31) >> 4);
    // More bits than the operators for bits can hold.
    let [held, count, length] = [0, 0, 0];
    for (let at = 0; at < digits.length; at += 2) {
      held += (valueOf(digits.charCodeAt(at)) * 46341 + valueOf(digits.charCodeAt(at + 1))) * 2 ** count;
      for (count += 31; count >= 8; count -= 8) {
        bytes[length++] = held;
        held = Math.floor(held / 256);
      }
    }
    return bytes;
  }

  function checksum(bytes) {
    const table = Uint32Array.from({ length: 256 }, (_, value) => {
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
      return value;
    });
    let sum = -1;
    for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
    return ~sum >>> 0;
  }

  // A bare LZMA stream with lc 3, lp 0 and pb 0. How likely each bit is stands in one list; these are the places in it.
  const IS_MATCH = 0;
  const IS_REPEAT = 12;
  const IS_FIRST = 24;
  const IS_LONG = 36;
  const IS_SECOND = 48;
  const IS_THIRD = 60;
  const SLOTS = 72;
  const SPECIAL = SLOTS + 4 * 64;
  const ALIGN = SPECIAL + 128;
  const LENGTHS = ALIGN + 16;
  const REPEATED_LENGTHS = LENGTHS + 274;
  const LITERALS = REPEATED_LENGTHS + 274;

  function decompress(packed, size) {
    const out = new Uint8Array(size);
    const likely = new Uint16Array(LITERALS + 8 * 768).fill(1024);
    let at = 1;
    let range = 0xffffffff;
    let code = 0;
    const more = () => {
      code = ((code << 8) | packed[at++]) >>> 0;
    };
    for (let byte = 0; byte < 4; byte++) more();

    const widen = () => {
      if (range >= 0x1000000) return;
      range = (range << 8) >>> 0;
      more();
    };
    const bit = (place) => {
      const bound = (range >>> 11) * likely[place];
      const one = code >= bound;
      if (one) {
        range -= bound;
        code -= bound;
        likely[place] -= likely[place] >> 5;
      } else {
        range = bound;
        likely[place] += (2048 - likely[place]) >> 5;
      }
      widen();
      return Number(one);
    };
    // Bits of which each one's place depends on those before it, the highest or the lowest first.
    const tree = (place, bits) => {
      let node = 1;
      while (node < 1 << bits) node = (node << 1) | bit(place + node);
      return node - (1 << bits);
    };
    const backwards = (place, bits) => {
      let [node, value] = [1, 0];
      for (let at = 0; at < bits; at++) {
        const next = bit(place + node);
        node = (node << 1) | next;
        value |= next << at;
      }
      return value;
    };
    const direct = (bits) => {
      let value = 0;
      for (; bits > 0; bits--) {
        range >>>= 1;
        const one = code >= range;
        if (one) code -= range;
        value = (value << 1) | one;
        widen();
      }
      return value;
    };
    const lengthAt = (place) => {
      if (!bit(place)) return tree(place + 2, 3);
      if (!bit(place + 1)) return 8 + tree(place + 10, 3);
      return 16 + tree(place + 18, 8);
    };
    const distance = (length) => {
      const slot = tree(SLOTS + 64 * Math.min(length, 3), 6);
      if (slot < 4) return slot;
      const bits = (slot >> 1) - 1;
      const base = (2 | (slot & 1)) << bits;
      if (slot < 14) return base + backwards(SPECIAL + base - slot, bits);
      return base + (direct(bits - 4) << 4) + backwards(ALIGN, 4);
    };

    // How the last few steps went; the four distances used last.
    let state = 0;
    let last = [0, 0, 0, 0];
    let length = 0;

    const literal = () => {
      const place = LITERALS + 768 * ((length && out[length - 1]) >> 5);
      let node = 1;
      if (state >= 7) {
        // It differs from what stands at the last distance: those bits say where.
        for (let other = out[length - last[0] - 1]; node < 256; other <<= 1) {
          const expected = (other >> 7) & 1;
          const found = bit(place + ((1 + expected) << 8) + node);
          node = (node << 1) | found;
          if (found !== expected) break;
        }
      }
      while (node < 256) node = (node << 1) | bit(place + node);
      out[length++] = node;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
    };
    // The distance that is used again comes first.
    const again = () => {
      if (!bit(IS_FIRST + state)) return bit(IS_LONG + state);
      const which = bit(IS_SECOND + state) ? 2 + bit(IS_THIRD + state) : 1;
      last = [last[which], ...last.filter((_, at) => at !== which)];
      return 1;
    };
    const copy = () => {
      const wasLiteral = state < 7;
      let count = 1;
      if (!bit(IS_REPEAT + state)) {
        count = lengthAt(LENGTHS);
        last = [distance(count), ...last.slice(0, 3)];
        count += 2;
        state = wasLiteral ? 7 : 10;
      } else if (again()) {
        count = lengthAt(REPEATED_LENGTHS) + 2;
        state = wasLiteral ? 8 : 11;
      } else {
        state = wasLiteral ? 9 : 11;
      }
      if (last[0] >= length) throw new Error("nothing stands there");
      for (; count > 0; count--, length++) out[length] = out[length - last[0] - 1];
    };

    while (length < size) bit(IS_MATCH + state) ? copy() : literal();
    return out;
  }

  // The parts by their names; throws when anything of them changed.
  function unpack({ textContent, dataset }) {
    const bytes = read(textContent);
    const numbers = new DataView(bytes.buffer);
    const size = numbers.getUint32(4, true);
    if (size > 1e8) throw new Error("too large");
    const content = decompress(bytes.subarray(8), size);
    if (checksum(content) !== numbers.getUint32(0, true)) throw new Error("damaged");
    const parts = {};
    let at = 0;
    for (const part of dataset.parts.split(" ")) {
      const [name, length] = part.split(":");
      parts[name] = content.subarray(at, (at += Number(length)));
    }
    return parts;
  }

  function open(parts) {
    const text = (name) => new TextDecoder().decode(parts[name]);
    // What becomes part of the page can only be what was packed.
    const policy = window.trustedTypes?.createPolicy("vmbo-techniek", { createHTML: text, createScript: text });
    single.modules = parts;
    single.page = (language) => {
      const page = document.createElement("body");
      page.innerHTML = policy ? policy.createHTML(language) : text(language);
      return page;
    };
    const { documentElement: html, head } = document;
    if (new URLSearchParams(location.search).get("lang") === "en") html.lang = "en";
    const style = document.createElement("style");
    style.textContent = text("styles");
    head.querySelector("style").replaceWith(style);
    document.body.replaceWith(single.page(html.lang));
    const program = document.createElement("script");
    program.text = policy ? policy.createScript("program") : text("program");
    head.append(program);
  }

  addEventListener("DOMContentLoaded", () => {
    let parts;
    try {
      parts = unpack(document.getElementById("packed"));
    } catch {
      for (const sentence of document.querySelectorAll("[data-damaged]")) sentence.hidden = false;
      for (const sentence of document.querySelectorAll("[data-starting]")) sentence.hidden = true;
      return;
    }
    open(parts);
  });
})();
