// The roll call on a leader's telephone: begins, ticks, waits for a network, brings what it wrote and takes what others wrote.
(() => {
  'use strict';
  const keep = window.leaderKeep;
  const { says, standing, merged } = window.leaderReckoning;
  const { draw, element, clock } = window.leaderPeople;
  const at = (id) => document.getElementById(id);
  const words = at('roll-words').dataset;
  const EVERY = 10_000;
  let list = null;
  let waiting = [];
  let chosen = null;
  let online = navigator.onLine;
  let busy = null;
  let stopped = false;
  let writing = Promise.resolve();

  const now = () => new Date().toISOString();
  const occasion = (word) => at('roll-words').querySelector(`[data-occasion-name="${word}"]`)?.textContent ?? word;
  const titled = (call) => [occasion(call.occasion), call.place, clock(call.beganAt)].filter(Boolean).join('・');
  const calls = () => merged(list, waiting.map((each) => each.entry));

  const net = () => {
    const parts = [online ? words.online : words.offline];
    if (waiting.length) {
      parts.push(words.waiting.replace('%a', waiting.length));
    }
    if (list) {
      parts.push(words.until.replace('%a', new Date(list.keepUntil).toLocaleString(document.documentElement.lang,
        { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })));
    }
    at('net').textContent = parts.join('　');
    at('net').className = `net ${online ? 'online' : 'offline'}`;
    at('net').dataset.waiting = waiting.length;
  };

  const past = (all) => {
    at('roll-none').hidden = all.length > 0;
    at('roll-calls').replaceChildren(...all.map((call) => {
      const item = element('li');
      const here = list.people.filter((person) => standing(says(call.ticks, person.id)) === 'HERE').length;
      const button = element('button', 'button plain', `${titled(call)}　${words.count.replace('%a', here).replace('%b', list.people.length)}${call.endedAt ? `　${words.ended}` : ''}`);
      button.type = 'button';
      button.dataset.call = call.id;
      button.addEventListener('click', () => { chosen = call.id; show(); });
      item.append(button);
      return item;
    }));
  };

  const show = () => {
    net();
    at('gone').hidden = list !== null;
    at('part-roll').classList.toggle('without-list', list === null);
    if (!list) {
      at('roll-now').hidden = true;
      at('roll-begin').hidden = true;
      return;
    }
    const all = calls();
    const call = all.find((each) => each.id === chosen);
    at('roll-begin').hidden = Boolean(call);
    at('roll-now').hidden = !call;
    past(all);
    if (call) {
      at('roll-what').textContent = titled(call);
      at('roll-end').hidden = Boolean(call.endedAt);
      draw(list.people.map((person) => {
        const counting = says(call.ticks, person.id);
        return { person, says: counting, standing: standing(counting) };
      }), list.leader, (line) => tick(line, line.standing === 'HERE' ? 'TAKEN_BACK' : 'HERE'), decide);
    }
  };

  // What was pressed counts at once; it is written down in its order, and sent when it is.
  const note = async (kind, body) => {
    const each = { entry: { kind, body } };
    waiting.push(each);
    show();
    writing = writing.then(async () => { each.at = await keep.enqueue(each.entry); });
    await writing;
    sync();
  };

  const tick = (line, mark) => note('tick', {
    id: crypto.randomUUID(), call: chosen, who: line.person.id, mark, at: now(), saw: line.says.map((each) => each.id) });

  const decide = (person, mark) => {
    const call = calls().find((each) => each.id === chosen);
    return tick({ person, says: says(call.ticks, person.id) }, mark);
  };

  const begin = (word) => {
    const call = { id: crypto.randomUUID(), occasion: word, place: at('place').value.trim(), at: now(), endedAt: null };
    chosen = call.id;
    at('place').value = '';
    return note('call', call);
  };

  const end = () => {
    const call = calls().find((each) => each.id === chosen);
    chosen = null;
    return note('call', { id: call.id, occasion: call.occasion, place: call.place, at: call.beganAt, endedAt: now() });
  };

  const ended = async () => {
    stopped = true;
    list = null;
    waiting = [];
    await keep.wipe();
    show();
  };

  const take = async (fresh) => {
    list = fresh;
    await keep.save(fresh);
    window.leaderEmergency.draw(fresh, words);
  };

  const exchange = async () => {
    const brought = waiting.filter((each) => each.at !== undefined);
    const ask = brought.length === 0 ? { redirect: 'manual' } : {
      method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ calls: brought.filter(({ entry }) => entry.kind === 'call').map(({ entry }) => entry.body),
        ticks: brought.filter(({ entry }) => entry.kind === 'tick').map(({ entry }) => entry.body) }) };
    const answer = await fetch(brought.length === 0 ? words.data : words.bring, ask);
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      await ended();
      return;
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const fresh = await answer.json();
    await keep.sent(brought.map((each) => each.at));
    waiting = waiting.filter((each) => !brought.includes(each));
    await take(fresh);
  };

  // One exchange at a time; what is written meanwhile goes with the next one.
  const sync = () => {
    if (stopped) {
      return Promise.resolve();
    }
    busy ??= (async () => {
      try {
        await exchange();
        online = true;
      } catch (noNetwork) {
        online = false;
      }
      const kept = stopped ? null : await keep.load();
      list = kept;
      busy = null;
      show();
      if (online && !stopped && waiting.some((each) => each.at !== undefined)) {
        sync();
      }
    })();
    return busy;
  };

  // Fonts come in pieces by the letters that are shown; those of names and of what is said without a network come along too.
  const fonts = () => {
    const letters = [...Object.values(words), JSON.stringify(list ?? '')].join('');
    return Promise.allSettled([400, 600, 700].map((weight) => document.fonts.load(`${weight} 1rem "Noto Sans JP Variable"`, letters)));
  };

  const keepShell = async () => {
    if (!navigator.serviceWorker) {
      return;
    }
    await navigator.serviceWorker.register(words.worker, { scope: '/leader/' });
    const ready = await navigator.serviceWorker.ready;
    await fonts();
    const files = performance.getEntriesByType('resource').map((entry) => new URL(entry.name))
      .filter((address) => address.origin === location.origin && address.pathname.startsWith('/resources/'))
      .map((address) => address.pathname + address.search);
    ready.active.postMessage({ keep: ['/leader/roll', ...new Set(files)] });
    document.documentElement.dataset.carried = 'true';
  };

  document.querySelectorAll('[data-occasion]').forEach((button) => button.addEventListener('click', () => begin(button.dataset.occasion)));
  at('roll-end').addEventListener('click', end);
  at('roll-back').addEventListener('click', () => { chosen = null; show(); });
  document.querySelectorAll('[data-part]').forEach((button) => button.addEventListener('click', () => {
    document.querySelectorAll('[data-part]').forEach((each) => {
      each.setAttribute('aria-pressed', String(each === button));
      at(`part-${each.dataset.part}`).hidden = each !== button;
    });
  }));
  at('leave').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting.length && !window.confirm(words.unsent)) {
      return;
    }
    stopped = true;
    await keep.wipe();
    event.target.submit();
  });
  window.addEventListener('online', sync);
  window.addEventListener('offline', () => { online = false; net(); });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sync());
  setInterval(() => document.visibilityState === 'visible' && sync(), EVERY);

  (async () => {
    list = await keep.load();
    waiting = await keep.queued();
    chosen = calls().find((call) => !call.endedAt)?.id ?? null;
    if (list) {
      window.leaderEmergency.draw(list, words);
      show();
    }
    await sync();
    chosen ??= calls().find((call) => !call.endedAt)?.id ?? null;
    show();
    // Without it the page still works wherever there is a network.
    await keepShell().catch(() => {});
  })();
})();
