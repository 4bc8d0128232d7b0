// Sliders beside the numbers, and at each change what it does to the plan. Without this script the button "try" does the same.
(() => {
  const form = document.getElementById('weights');
  if (!form) return;
  const status = document.getElementById('trying');
  const WAIT = 500;
  let timer;
  let asked;

  const show = (page, id) => {
    const from = page.getElementById(id);
    const to = document.getElementById(id);
    if (from && to) to.replaceChildren(...from.childNodes);
  };

  const tryOut = async () => {
    if (!document.getElementById('effect') || !form.checkValidity()) return;
    if (asked) asked.abort();
    asked = new AbortController();
    const mine = asked;
    status.textContent = status.dataset.words;
    const body = new URLSearchParams(new FormData(form));
    body.set('deed', 'try');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: mine.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.getElementById('effect')) throw new Error('no page');
      show(page, 'effect');
      inShort();
      for (const share of page.querySelectorAll('[data-share]')) {
        const here = form.querySelector(`[data-share="${share.dataset.share}"]`);
        if (here) here.textContent = share.textContent;
      }
      const said = page.querySelector('[role="alert"]');
      status.textContent = said ? said.textContent.trim() : '';
    } catch (failed) {
      if (failed.name !== 'AbortError') status.textContent = status.dataset.failed;
    }
  };

  // On a phone what it does stands far below: its first line stays in sight and leads there.
  const inShort = () => {
    const first = document.querySelector('#effect strong');
    const link = document.createElement('a');
    link.href = '#effect-title';
    link.textContent = first ? first.textContent : '';
    document.getElementById('effect-short').replaceChildren(...(first ? [link] : []));
  };

  const soon = () => { clearTimeout(timer); timer = setTimeout(tryOut, WAIT); };

  for (const slider of form.querySelectorAll('input[data-of]')) {
    const number = document.getElementById(slider.dataset.of);
    slider.hidden = false;
    slider.addEventListener('input', () => { number.value = slider.value; soon(); });
    number.addEventListener('input', () => { slider.value = number.value; });
  }
  form.addEventListener('input', (event) => { if (!event.target.dataset.of) soon(); });
})();
