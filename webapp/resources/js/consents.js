// A form's whole text is folded: that it was opened is said with the signature, and on paper everything stands.
(() => {
  'use strict';
  const folded = [...document.querySelectorAll('details[data-opens]')];
  folded.forEach((text) => text.addEventListener('toggle', () => {
    if (text.open) {
      document.querySelector(`input[name="${text.dataset.opens}"]`).value = 'true';
    }
  }));
  let closed = [];
  window.addEventListener('beforeprint', () => {
    const before = folded.map((text) => [text, document.querySelector(`input[name="${text.dataset.opens}"]`).value]);
    closed = before.filter(([text]) => !text.open);
    closed.forEach(([text]) => { text.open = true; });
  });
  window.addEventListener('afterprint', () => {
    closed.forEach(([text, value]) => {
      text.open = false;
      document.querySelector(`input[name="${text.dataset.opens}"]`).value = value;
    });
    closed = [];
  });
})();
