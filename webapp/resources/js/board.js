// The board without a mouse, and with one: arrows move between guests and homes, u undoes; dragging is only an extra.
(() => {
  const form = document.getElementById('board');
  if (!form) return;
  const links = () => [...form.querySelectorAll('.guest-link')];
  const buttons = () => [...form.querySelectorAll('.homes button[name="deed"]')];
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]');

  const step = (list, by) => {
    const at = list.indexOf(document.activeElement);
    const next = list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))];
    if (next) next.focus();
    return Boolean(next);
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const inHomes = event.target.closest('.homes');
    const moves = {
      ArrowDown: () => step(inHomes ? buttons() : links(), 1),
      ArrowUp: () => step(inHomes ? buttons() : links(), -1),
      ArrowRight: () => step(buttons(), 0),
      ArrowLeft: () => { const here = form.querySelector('.guest-link[aria-current]') || links()[0]; if (here) here.focus(); return Boolean(here); },
      u: () => { const undo = document.getElementById('undo'); if (undo) undo.click(); return Boolean(undo); },
    };
    const move = moves[event.key];
    if (move && move()) event.preventDefault();
  });

  const submit = (deed) => {
    const button = document.createElement('button');
    button.type = 'submit';
    button.name = 'deed';
    button.value = deed;
    button.hidden = true;
    form.append(button);
    form.requestSubmit(button);
  };

  form.addEventListener('dragstart', (event) => {
    const guest = event.target.closest('[data-guest]');
    if (guest) event.dataTransfer.setData('text/plain', guest.dataset.guest);
  });
  for (const home of form.querySelectorAll('[data-home]')) {
    home.addEventListener('dragover', (event) => { event.preventDefault(); home.classList.add('drop'); });
    home.addEventListener('dragleave', () => home.classList.remove('drop'));
    home.addEventListener('drop', (event) => {
      event.preventDefault();
      home.classList.remove('drop');
      const guest = event.dataTransfer.getData('text/plain');
      if (guest) submit(`place:${home.dataset.home}:${guest}`);
    });
  }
})();
