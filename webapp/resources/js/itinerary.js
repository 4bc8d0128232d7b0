// A day without a mouse, and with one: arrow keys move the stop that has the focus by 5 minutes, with Shift by 30; the grip can be
// dragged. Deeds are sent without leaving the page. Without this script the same buttons work page by page.
(() => {
  'use strict';
  const form = () => document.getElementById('itinerary');
  if (!form()) return;
  const PARTS = ['itinerary-messages', 'itinerary-page'];
  const said = document.getElementById('itinerary-said');
  let queue = Promise.resolve();
  let pending = null;

  const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const clock = (total) => {
    const day = ((total % 1440) + 1440) % 1440;
    return `${Math.floor(day / 60)}:${String(day % 60).padStart(2, '0')}`;
  };

  // A longer stop is taller, so that a day can be seen at a glance.
  const stretch = () => document.querySelectorAll('.stop').forEach((stop) => {
    stop.style.minHeight = `${Math.min(14, Math.max(4.5, Number(stop.dataset.minutes) / 25))}rem`;
  });
  stretch();

  const show = (page, focus) => {
    PARTS.forEach((id) => document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes));
    stretch();
    const target = focus && document.getElementById(focus);
    if (target) target.focus({preventScroll: true});
    said.textContent = [document.getElementById('itinerary-messages').textContent, target ? target.closest('.stop')?.querySelector('.when').textContent ?? '' : '']
      .join(' ').trim().replace(/\s+/g, ' ');
  };

  // One deed after the other: each is made when its turn comes, of the page as it is then.
  const send = (make, focus) => { queue = queue.then(() => post(make(), focus)); };

  const post = async (deed, focus) => {
    if (!deed) return;
    form().setAttribute('aria-busy', 'true');
    const body = new URLSearchParams(new FormData(form()));
    body.append('deed', deed);
    try {
      const answer = await fetch(form().action, {method: 'POST', body});
      if (!answer.ok || !new URL(answer.url).pathname.endsWith('/itinerary/itinerary')) {
        location.assign(answer.url);
        return;
      }
      history.replaceState(null, '', answer.url);
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'), focus);
    } catch (unreachable) {
      if (!(unreachable instanceof TypeError)) throw unreachable;
      said.textContent = said.dataset.notSent;
      document.getElementById('itinerary-messages').textContent = said.dataset.notSent;
    } finally {
      form().removeAttribute('aria-busy');
    }
  };

  const stopOf = (id) => document.querySelector(`[data-stop="${id}"]`);
  const preview = (stop, by) => { stop.querySelector('.from').textContent = clock(minutes(stop.dataset.from) + by); };
  const move = (id, by) => send(() => {
    const stop = stopOf(id);
    return stop && `move:${id}:${stop.dataset.version}:${by}`;
  }, `stop-${id}`);
  const settle = () => {
    if (!pending) return;
    const {id, by, timer} = pending;
    pending = null;
    clearTimeout(timer);
    if (by !== 0) move(id, by);
  };

  document.addEventListener('keydown', (event) => {
    const link = event.target.closest?.('.stop-link');
    if (!link || !['ArrowUp', 'ArrowDown'].includes(event.key) || !document.querySelector('.grip')) return;
    event.preventDefault();
    const stop = link.closest('.stop');
    const id = stop.dataset.stop;
    if (pending && pending.id !== id) settle();
    clearTimeout(pending?.timer);
    const by = (pending?.by ?? 0) + (event.key === 'ArrowUp' ? -1 : 1) * (event.shiftKey ? 30 : 5);
    pending = {id, by, timer: setTimeout(settle, 500)};
    preview(stop, by);
    said.textContent = `${stop.dataset.title} ${stop.querySelector('.from').textContent}`;
  });
  document.addEventListener('focusout', (event) => { if (event.target.closest?.('.stop')?.dataset.stop === pending?.id) settle(); });

  document.addEventListener('submit', (event) => {
    const deed = event.target === form() && event.submitter?.value;
    if (!deed) return;
    event.preventDefault();
    const [what, id, , by] = deed.split(':');
    if (what === 'move') { move(id, by); return; }
    send(() => deed, what === 'stretch' ? `stop-${id}` : event.submitter.id);
  });

  // Dragging: two pixels are a minute, in steps of five.
  document.addEventListener('pointerdown', (event) => {
    const grip = event.target.closest('.grip');
    if (!grip) return;
    event.preventDefault();
    const stop = grip.closest('.stop');
    const start = event.clientY;
    let by = 0;
    grip.setPointerCapture(event.pointerId);
    stop.classList.add('dragged');
    const drag = (now) => {
      by = Math.round((now.clientY - start) / 10) * 5;
      stop.style.transform = `translateY(${now.clientY - start}px)`;
      preview(stop, by);
    };
    const drop = () => {
      grip.removeEventListener('pointermove', drag);
      stop.classList.remove('dragged');
      stop.style.transform = '';
      if (by !== 0) move(stop.dataset.stop, by);
    };
    grip.addEventListener('pointermove', drag);
    grip.addEventListener('pointerup', drop, {once: true});
    grip.addEventListener('pointercancel', () => { by = 0; preview(stop, 0); drop(); }, {once: true});
  });
})();
