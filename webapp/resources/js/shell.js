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

  // On a phone the order of a list is chosen from a menu. PrimeFaces finds the line of that menu by the Latin letters of
  // the heading, which a Japanese heading has none of; by the column's key it is found in every language.
  const choose = (headingId, descending) => document.querySelectorAll('.ui-reflow-dropdown option').forEach((option) => {
    option.selected = option.dataset.columnkey === headingId && (option.dataset.sortorder === '1') === descending;
  });
  const table = window.PrimeFaces?.widget?.DataTable;
  if (table) {
    table.prototype.updateReflowDD = (heading, order) => choose(heading.attr('id'), order < 0);
    const sorted = document.querySelector('th.ui-sortable-column[aria-sort]') ?? document.querySelector('th.ui-state-active');
    if (sorted) {
      choose(sorted.id, sorted.getAttribute('aria-sort') === 'descending');
    }
  }

  document.querySelector('[data-focus]')?.focus();
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-print]')) {
      window.print();
    }
  });
})();
