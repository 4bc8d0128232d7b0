// A button with data-tick or data-untick ticks or unticks every box of that name.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-tick], [data-untick]');
  if (!button) return;
  const name = button.dataset.tick ?? button.dataset.untick;
  document.querySelectorAll(`input[type=checkbox][name="${name}"]`).forEach((box) => { box.checked = 'tick' in button.dataset; });
});
