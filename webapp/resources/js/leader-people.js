// The names of a roll call on a leader's telephone, as large as photographs; one tap says "here", another takes it back.
window.leaderPeople = (() => {
  'use strict';
  const words = () => document.getElementById('roll-words').dataset;
  const japanese = () => document.documentElement.lang === 'ja';
  const element = (tag, className, content) => {
    const made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    if (content !== undefined) {
      made.textContent = content;
    }
    return made;
  };
  const clock = (moment) => new Date(moment).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false });

  // As written with its reading for a reader of Japanese, in Latin letters for others.
  const name = (person) => {
    if (!japanese() && person.latin) {
      return element('span', 'person', person.latin);
    }
    if (!person.reading) {
      return element('span', 'person', person.name);
    }
    const ruby = element('ruby', 'person', person.name);
    ruby.lang = 'ja';
    ruby.append(element('rt', '', person.reading));
    return ruby;
  };

  // What one said oneself needs the time only.
  const short = (tick, own) => (tick.leader && tick.by === own ? clock(tick.at) : said(tick));

  const said = (tick) => {
    const by = tick.leader ? words().leader : words().desk;
    const mark = tick.mark === 'HERE' ? words().here : words().isMissing;
    return `${by}${tick.by ? ` ${tick.by}` : ''}：${mark}（${clock(tick.at)}）`;
  };

  const decision = (person, mark, label, decide) => {
    const button = element('button', 'button', label);
    button.type = 'button';
    button.dataset.decide = mark;
    button.addEventListener('click', () => decide(person, mark));
    return button;
  };

  const card = (line, own, tap, decide) => {
    const item = element('li', `roll-person ${line.standing.toLowerCase().replace('_', '-')}`);
    item.dataset.person = line.person.id;
    if (line.standing === 'IN_CONFLICT') {
      item.append(name(line.person), element('strong', 'clash', words().conflict));
      const list = element('ul', 'said');
      line.says.filter((tick) => tick.mark !== 'TAKEN_BACK').forEach((tick) => list.append(element('li', '', said(tick))));
      const ways = element('div', 'decide');
      ways.append(decision(line.person, 'HERE', words().decideHere, decide), decision(line.person, 'MISSING', words().decideMissing, decide));
      item.append(list, ways);
      return item;
    }
    const button = element('button', 'tap');
    button.type = 'button';
    button.setAttribute('aria-pressed', String(line.standing === 'HERE'));
    const last = line.says.filter((tick) => tick.mark !== 'TAKEN_BACK').at(-1);
    button.append(element('span', 'mark', line.standing === 'HERE' ? '✓' : ''), name(line.person),
      element('span', 'state', last ? short(last, own) : words().notYet));
    button.firstChild.setAttribute('aria-hidden', 'true');
    button.addEventListener('click', () => tap(line));
    item.append(button);
    return item;
  };

  // Draws everybody anew and leaves the finger's place and the focus where they were.
  const draw = (lines, own, tap, decide) => {
    const list = document.getElementById('roll-people');
    const focused = document.activeElement?.closest?.('[data-person]')?.dataset.person;
    const top = list.scrollTop;
    list.replaceChildren(...lines.map((line) => card(line, own, tap, decide)));
    list.scrollTop = top;
    if (focused) {
      list.querySelector(`[data-person="${focused}"] button`)?.focus({ preventScroll: true });
    }
    const missing = lines.filter((line) => line.standing !== 'HERE');
    document.getElementById('roll-count').textContent =
      words().count.replace('%a', lines.length - missing.length).replace('%b', lines.length);
    const who = document.getElementById('roll-missing');
    who.classList.toggle('all-here', missing.length === 0);
    if (missing.length === 0) {
      who.textContent = lines.length ? words().allHere : words().nobody;
      return;
    }
    who.replaceChildren(element('span', 'how-many', words().missing.replace('%a', missing.length)), ' ',
      ...missing.flatMap((line, at) => [at ? '・' : '', name(line.person)]));
  };

  return { draw, element, clock, name };
})();
