// While a stop is typed: presses the page's own button "check" in the background and shows what it says, without moving anything.
(() => {
  const region = document.getElementById('conflicts-typed');
  const button = document.querySelector('[data-check-typed]');
  const form = region && region.closest('form');
  if (!form || !button) return;
  const PAUSE = 700;
  let waiting;
  let running;

  async function check() {
    if (running) running.abort();
    running = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    try {
      const answer = await fetch(form.action, {method: 'POST', body, signal: running.signal});
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const said = page.getElementById('conflicts-typed');
      if (said && said.textContent.trim() !== region.textContent.trim()) region.replaceChildren(...said.childNodes);
    } catch (gone) {
      // Without a network nothing is checked, and nothing is in the way of typing.
      if (gone.name !== 'AbortError' && !(gone instanceof TypeError)) throw gone;
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  });
})();
