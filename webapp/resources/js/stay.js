// A button that only changes the page (add a row, search, take away) leaves the reader where they were; a new row gets the
// focus. Saving is not such a button.
(() => {
  'use strict';
  const KEY = 'stay';
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  document.querySelectorAll('form.form').forEach((form) => form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (button && button.id && button.name !== 'save') {
      sessionStorage.setItem(KEY, JSON.stringify({path: location.pathname, id: button.id, top: button.getBoundingClientRect().top}));
    }
  }));
  if (!kept || document.querySelector('.error-summary')) {
    return;
  }
  const {path, id, top} = JSON.parse(kept);
  const button = document.getElementById(id) ?? document.getElementById(id.replace(/:.*/, '-rows'));
  if (path !== location.pathname || !button) {
    return;
  }
  const added = id.endsWith('-add') ? [...button.closest('.rows').querySelectorAll('.form-row')].pop() : null;
  (added?.querySelector('input, select') ?? button).focus({preventScroll: true});
  window.scrollBy(0, (added ?? button).getBoundingClientRect().top - top);
})();
