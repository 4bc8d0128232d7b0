// Saves what is being typed in a form with data-autosave="<address>" on the server, a moment after the last key, and what is left when
// the page is hidden. What the server has, the device need not keep: the draft is forgotten.
(() => {
  'use strict';
  const form = document.querySelector('form[data-autosave]');
  const line = document.getElementById('saved');
  if (!form || !line) return;
  const AFTER = 900;
  let timer = 0;
  let running = null;
  let pending = false;

  const body = () => {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && !name.startsWith('jakarta.faces.')) data.append(name, value);
    }
    return data;
  };

  const say = (text, bad) => {
    line.textContent = text;
    line.classList.toggle('bad', bad);
  };

  const save = async () => {
    clearTimeout(timer);
    running?.abort();
    running = new AbortController();
    pending = false;
    try {
      const answer = await fetch(form.dataset.autosave, {method: 'POST', body: body(), redirect: 'manual', signal: running.signal});
      if (answer.type === 'opaqueredirect') {
        pending = true;
        say(line.dataset.ended, true);
      } else if (answer.ok) {
        const time = new Date().toLocaleTimeString(document.documentElement.lang, {hour: 'numeric', minute: '2-digit'});
        say(line.dataset.saved.replace('%', time), false);
        if (!pending) form.dispatchEvent(new CustomEvent('draft-kept-elsewhere'));
      } else {
        pending = true;
        say(line.dataset.failed, true);
      }
    } catch (failed) {
      if (failed.name !== 'AbortError') {
        pending = true;
        say(line.dataset.failed, true);
      }
    }
  };

  const typed = (event) => {
    if (event.target.type === 'file') return;
    pending = true;
    clearTimeout(timer);
    timer = setTimeout(save, AFTER);
  };
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    running?.abort();
    pending = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && pending) {
      navigator.sendBeacon(form.dataset.autosave, body());
      pending = false;
    }
  });
})();
