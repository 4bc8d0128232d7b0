// The board without a mouse, and with one; and with others. Deeds are sent without leaving the page, what others do appears
// by itself, and what somebody is typing is never replaced. Without this script the same forms work page by page.
(() => {
  'use strict';
  const form = () => document.getElementById('board');
  if (!form()) return;
  const words = document.getElementById('board-words');
  const state = document.getElementById('board-state');
  const said = document.getElementById('board-said');
  const held = document.getElementById('board-held');
  const PARTS = ['board-counts', 'board-messages', 'board-page'];
  const narrow = matchMedia('(max-width: 699px)');
  let busy = false;

  const say = (sentences) => { said.textContent = sentences.filter(Boolean).join(' '); };
  const known = () => Number(document.getElementById('changes').value);
  const fold = () => { if (narrow.matches) document.querySelectorAll('.more-homes').forEach((homes) => { homes.open = false; }); };
  fold();

  // What was typed or ticked and not sent yet.
  const changed = (field) => ['checkbox', 'radio'].includes(field.type)
    ? (field.name === 'member' ? field.checked : field.checked !== field.defaultChecked)
    : ['text', 'date', 'textarea'].includes(field.type) && field.value !== (field.dataset.saved ?? '');
  const typed = () => [...form().elements].filter((field) => field.name && changed(field));
  const remember = (fields) => fields.map(({name, type, value, checked}) => ({name, type, value, checked}));
  const restore = (fields) => fields.forEach((was) => {
    const same = [...form().elements].filter((field) => field.name === was.name);
    const box = ['checkbox', 'radio'].includes(was.type);
    const field = box ? same.find((one) => one.value === was.value) : same[0];
    if (!field) return;
    if (box) field.checked = was.checked; else field.value = was.value;
    const folded = field.closest('details');
    if (folded) folded.open = true;
  });

  // Where somebody was, in words that still hold on the next picture of the board.
  const place = (element) => {
    if (!element || !form().contains(element)) return null;
    if (element.id) return `#${CSS.escape(element.id)}`;
    if (element.name && element.value) return `[name="${element.name}"][value="${CSS.escape(element.value)}"]`;
    const guest = element.closest('[data-guest]');
    return guest ? `[data-guest="${guest.dataset.guest}"] .guest-link` : null;
  };
  const foldName = (details) => `${details.closest('[data-home]')?.dataset.home ?? ''} ${details.className} ${details.querySelector('summary').textContent}`;

  const show = (page, focus, keep) => {
    // The engine has begun or ended: asking for its progress belongs to a page that is loaded as a whole.
    if (Boolean(page.getElementById('watch')) !== Boolean(document.getElementById('watch'))) {
      location.reload();
      return;
    }
    const open = new Map([...form().querySelectorAll('details')].map((details) => [foldName(details), details.open]));
    PARTS.forEach((id) => {
      const now = document.getElementById(id);
      const next = page.getElementById(id);
      now.className = next.className;
      now.replaceChildren(...next.childNodes);
    });
    fold();
    form().querySelectorAll('details').forEach((details) => { if (open.has(foldName(details))) details.open = open.get(foldName(details)); });
    restore(keep);
    held.replaceChildren();
    const target = focus.map((css) => css && document.querySelector(css)).find((found) => found && found.offsetParent !== null);
    if (target) target.focus({preventScroll: document.activeElement !== document.body && !narrow.matches});
  };

  const read = async (answer) => {
    if (!answer.ok || !new URL(answer.url).pathname.endsWith('/matching/board')) {
      location.assign(answer.url);
      return null;
    }
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  };

  // A deed: sent in the background; the answer is the board as it is then, and what was done is said.
  const FULL = ['solve', 'stop'];
  const send = async (deed) => {
    const keep = remember(typed().filter((field) => !spent(deed, field)));
    const body = new URLSearchParams(new FormData(form()));
    body.append('deed', deed);
    busy = true;
    form().setAttribute('aria-busy', 'true');
    const here = place(document.activeElement);
    try {
      const answer = await fetch(form().action, {method: 'POST', body});
      const page = await read(answer);
      if (!page) return;
      history.replaceState(null, '', answer.url);
      const problem = page.querySelector('.error-summary, #board-messages .notice.warn');
      const next = deed.startsWith('place:') ? ['.guest-link[aria-current]', '#homes'] : [here, '.guest-link[aria-current]', '#homes'];
      show(page, problem ? ['.error-summary', here, ...next] : next, keep);
      say([document.getElementById('board-messages').textContent.trim().replace(/\s+/g, ' ')]);
    } catch (unreachable) {
      if (!(unreachable instanceof TypeError)) throw unreachable;
      held.replaceChildren(notice('bad', words.dataset.notSent));
      say([words.dataset.notSent]);
    } finally {
      busy = false;
      form()?.removeAttribute('aria-busy');
      catchUp();
    }
  };

  // The words that belong to the deed go with it; a refusal brings them back.
  const spent = (deed, field) => {
    const [what, home] = deed.split(':');
    const own = {
      place: ['reason', 'firstNight', 'departure'], reopen: ['why'], note: [`note-${home}`], 'note-remove': [`note-${home}`],
      together: ['member'], apart: ['member'], friends: ['member'], offer: ['home'],
    };
    return (own[what] ?? []).includes(field.name) || (what === 'looked' && field.name.startsWith('look-'));
  };

  document.addEventListener('submit', (event) => {
    const deed = event.target === form() && event.submitter?.value;
    if (!deed || FULL.includes(deed)) return;
    event.preventDefault();
    if (!busy) send(deed);
  });

  // What others do.
  const notice = (kind, ...content) => {
    const box = document.createElement('div');
    box.className = `notice ${kind}`;
    const inside = document.createElement('div');
    inside.append(...content.map((one) => {
      if (typeof one !== 'string') return one;
      const sentence = document.createElement('p');
      sentence.textContent = one;
      return sentence;
    }));
    box.append(inside);
    return box;
  };

  let newest = -1;
  let looking = false;
  const catchUp = async () => {
    if (busy || looking || newest < 0 || newest === known()) return;
    looking = true;
    const asked = newest;
    try {
      const address = new URL(location.href);
      address.searchParams.set('since', known());
      const page = await read(await fetch(address));
      if (!page || busy) return;
      const news = [...page.querySelectorAll('#board-news li')].map((line) => line.textContent);
      if (typed().length === 0) {
        show(page, [place(document.activeElement)], []);
        say(news);
      } else {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button small';
        button.id = 'board-show';
        button.textContent = words.dataset.show;
        button.addEventListener('click', () => {
          const keep = remember(typed());
          show(page, keep.length ? [`[name="${keep[0].name}"]`] : [], keep);
          catchUp();
        });
        held.replaceChildren(notice('info', words.dataset.held, ...news, button));
        say([...news, words.dataset.held]);
        newest = asked === newest ? -1 : newest;
      }
    } catch (unreachable) {
      if (!(unreachable instanceof TypeError)) throw unreachable;
    } finally {
      looking = false;
    }
    if (newest > asked) catchUp();
  };

  // The line on which the server says how often the board was changed. Silence means that it is cut.
  const SILENCE = 15000;
  let wait = 1000;
  let alarm;
  const live = (how) => {
    state.textContent = words.dataset[how];
    state.className = `sub live-${how}`;
  };
  const connect = () => {
    const address = new URL('board-live', location.href);
    address.protocol = location.protocol.replace('http', 'ws');
    address.search = new URLSearchParams({id: form().querySelector('[name=id]').value});
    const line = new WebSocket(address);
    const hear = () => { clearTimeout(alarm); alarm = setTimeout(() => line.close(), SILENCE); };
    hear();
    line.addEventListener('message', (event) => {
      hear();
      wait = 1000;
      live('on');
      if (Number(event.data) === newest) return;
      newest = Number(event.data);
      catchUp();
    });
    line.addEventListener('close', (event) => {
      clearTimeout(alarm);
      if (event.code === 1008) {
        live('ended');
        return;
      }
      live('off');
      setTimeout(connect, wait * (0.5 + Math.random()));
      wait = Math.min(wait * 2, 30000);
    });
  };
  connect();

  // Keys. Letters count only on the board itself and never while somebody types.
  const links = () => [...form().querySelectorAll('.guest-link')];
  const buttons = () => [...form().querySelectorAll('.homes button[name="deed"]')].filter((button) => button.offsetParent !== null);
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]');
  const step = (list, by) => {
    const at = list.indexOf(document.activeElement);
    const next = list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))];
    if (next) next.focus();
    return Boolean(next);
  };
  const press = (id) => { const button = document.getElementById(id); if (button) button.click(); return Boolean(button); };
  const unplace = (target) => {
    const guest = target.closest('[data-guest][data-draft]');
    if (guest && !busy) send(`unplace::${guest.dataset.guest}`);
    return Boolean(guest);
  };

  document.addEventListener('keydown', (event) => {
    if (event.metaKey || event.altKey || typing(event.target)) return;
    if (event.ctrlKey) {
      const key = event.key.toLowerCase();
      const id = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : '';
      if (id && press(id)) event.preventDefault();
      return;
    }
    const inHomes = event.target.closest('.homes');
    const onBoard = event.target === document.body || form().contains(event.target);
    const moves = {
      ArrowDown: () => step(inHomes ? buttons() : links(), 1),
      ArrowUp: () => step(inHomes ? buttons() : links(), -1),
      ArrowRight: () => step(buttons(), 0),
      ArrowLeft: () => { const here = form().querySelector('.guest-link[aria-current]') || links()[0]; if (here) here.focus(); return Boolean(here); },
      u: () => press('undo'),
      U: () => press('redo'),
      Delete: () => unplace(event.target),
    };
    const move = onBoard && moves[event.key];
    if (move && move()) event.preventDefault();
  });

  // Dragging is only an extra: a guest onto a home, a home onto a guest, a guest back to without a home.
  let dragged = null;
  const target = (element) => {
    if (!dragged) return null;
    const css = dragged.guest ? '[data-home], [data-drop]' : '[data-guest]';
    const found = element.closest?.(css);
    return found && !(found.dataset.drop && !dragged.draft) ? found : null;
  };
  document.addEventListener('dragstart', (event) => {
    const card = event.target.closest?.('[data-guest], [data-home]');
    if (!card || !form().contains(card)) return;
    dragged = {guest: card.dataset.guest, home: card.dataset.home, draft: card.dataset.draft};
    event.dataTransfer.setData('text/plain', card.querySelector('h3').textContent.trim());
    document.getElementById('no-home').hidden = !dragged.draft;
  });
  document.addEventListener('dragover', (event) => {
    const over = target(event.target);
    form().querySelectorAll('.drop').forEach((card) => { if (card !== over) card.classList.remove('drop'); });
    if (over) {
      event.preventDefault();
      over.classList.add('drop');
    }
  });
  document.addEventListener('drop', (event) => {
    const over = target(event.target);
    if (!over || busy) return;
    event.preventDefault();
    if (over.dataset.drop) send(`unplace::${dragged.guest}`);
    else send(`place:${dragged.home ?? over.dataset.home}:${dragged.guest ?? over.dataset.guest}`);
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    document.getElementById('no-home').hidden = true;
    form().querySelectorAll('.drop').forEach((card) => card.classList.remove('drop'));
  });
})();
