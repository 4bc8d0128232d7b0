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

  const clash = (line, decide) => {
    const list = element('ul', 'said');
    line.says.filter((tick) => tick.mark !== 'TAKEN_BACK').forEach((tick) => list.append(element('li', '', said(tick))));
    const ways = element('div', 'decide');
    ways.append(decision(line.person, 'HERE', words().decideHere, decide), decision(line.person, 'MISSING', words().decideMissing, decide));
    return [name(line.person), element('strong', 'clash', words().conflict), list, ways];
  };

  // What stands there now; a button stays the same while it is pressed, whatever comes in from outside.
  const current = new Map();

  const button = (line, tap) => {
    const made = element('button', 'tap');
    made.type = 'button';
    made.append(element('span', 'mark'), name(line.person), element('span', 'state'));
    made.firstChild.setAttribute('aria-hidden', 'true');
    made.addEventListener('click', () => tap(current.get(line.person.id)));
    return made;
  };

  const say = (made, line, own) => {
    const last = line.says.filter((tick) => tick.mark !== 'TAKEN_BACK').at(-1);
    made.setAttribute('aria-pressed', String(line.standing === 'HERE'));
    made.querySelector('.mark').textContent = line.standing === 'HERE' ? '✓' : '';
    made.querySelector('.state').textContent = last ? short(last, own) : words().notYet;
  };

  const update = (item, line, own, tap, decide) => {
    current.set(line.person.id, line);
    const kind = `roll-person ${line.standing.toLowerCase().replace('_', '-')}`;
    const seen = line.says.map((tick) => tick.id).join('+');
    if (line.standing === 'IN_CONFLICT') {
      if (item.className !== kind || item.dataset.seen !== seen) {
        item.replaceChildren(...clash(line, decide));
      }
    } else {
      if (!item.querySelector('.tap')) {
        item.replaceChildren(button(line, tap));
      }
      say(item.querySelector('.tap'), line, own);
    }
    item.className = kind;
    item.dataset.seen = seen;
    return item;
  };

  const card = (line) => {
    const item = element('li', 'roll-person');
    item.dataset.person = line.person.id;
    return item;
  };

  // Says of everybody how they stand; only who came or left changes the list itself.
  const draw = (lines, own, tap, decide) => {
    const list = document.getElementById('roll-people');
    const known = new Map([...list.children].map((item) => [item.dataset.person, item]));
    const items = lines.map((line) => update(known.get(line.person.id) ?? card(line), line, own, tap, decide));
    if (items.length !== list.children.length || items.some((item, at) => item !== list.children[at])) {
      list.replaceChildren(...items);
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
