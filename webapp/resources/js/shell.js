// What every page does by itself: folds the header on phones, and moves focus to what went wrong.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');

  document.querySelectorAll('button.fold').forEach((button) => {
    const target = document.getElementById(button.getAttribute('aria-controls'));
    button.addEventListener('click', () => {
      const open = target.classList.toggle('open');
      button.setAttribute('aria-expanded', String(open));
    });
  });

  // The settings menu closes when one looks elsewhere.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.more[open]').forEach((details) => {
      if (!details.contains(event.target)) {
        details.removeAttribute('open');
      }
    });
  });
  document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && document.querySelector('details.more[open]');
    if (open) {
      open.removeAttribute('open');
      open.querySelector('summary').focus();
    }
  });

  // On a desk there is room for the filters; on a phone they wait behind their disclosure.
  if (matchMedia('(min-width: 761px)').matches) {
    document.querySelectorAll('details.filters').forEach((filters) => { filters.open = true; });
  }

  document.querySelector('[data-focus]')?.focus();
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-print]')) {
      window.print();
    }
  });
})();
