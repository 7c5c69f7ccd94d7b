// What comes after the calculator itself: the colours that the page around a frame asks for.

if (isFramed && TOKENS.some((token) => options.has(token))) wear(document.documentElement, options);
