// What is needed for minutes only goes away by itself, also when somebody comes back to the page.
(() => {
  'use strict';
  document.querySelectorAll('[data-short-lived]').forEach((part) => {
    setTimeout(() => part.remove(), Number(part.dataset.shortLived) * 1000);
  });
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
})();
