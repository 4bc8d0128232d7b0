// A button that copies a text of the page, for programs into which one pastes.
(() => {
  'use strict';
  const select = (source) => {
    const range = document.createRange();
    range.selectNodeContents(source);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('[data-copy]');
    if (!button) {
      return;
    }
    const source = document.getElementById(button.dataset.copy);
    let copied = false;
    try {
      await navigator.clipboard.writeText(source.innerText);
      copied = true;
    } catch {
      // Over plain HTTP there is no clipboard; what is selected can still be copied.
      select(source);
      copied = document.execCommand('copy');
    }
    let said = button.parentElement.querySelector('[role=status]');
    if (!said) {
      said = document.createElement('span');
      said.setAttribute('role', 'status');
      button.after(said);
    }
    said.textContent = copied ? button.dataset.copied : '';
  });
})();
