// What comes after the calculator itself: the colours that the page around a frame asks for.

if (isFramed && TOKENS.some((token) => options.has(token))) wear(document.documentElement, options);

// It says what may be wrong while nothing runs; from here on the page says so itself.
const isOpen = () => document.getElementById("starting")?.remove();
usable.then(isOpen, isOpen);
