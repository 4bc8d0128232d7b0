// What a leader carries along for an emergency: whom to telephone, what each person must not eat, where to meet. Drawn from
// what the telephone keeps, so that it needs no network.
window.leaderEmergency = (() => {
  'use strict';
  const element = (tag, className, content) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = content ?? '';
    return made;
  };
  const call = (phone) => {
    const link = element('a', 'call', phone);
    link.href = `tel:${phone.replace(/[^+\d]/g, '')}`;
    return link;
  };

  const duty = (each, words) => {
    const card = element('div', 'carried-card');
    card.append(element('strong', '', each.who), ' ',
      `${each.day} ${each.from}–${each.overNight ? words.untilNext : ''}${each.until} ${each.task}`, ' ', call(each.phone));
    return card;
  };

  const treeEntry = (each, words) => {
    const card = element('div', `carried-card depth-${Math.min(each.depth, 4)}`);
    card.append(element('strong', '', each.name), ' ', call(each.phone), ' ', each.note);
    if (each.calls.length) {
      card.append(element('p', 'sub', words.calls.replace('%a', each.calls.join('・'))));
    }
    return card;
  };

  // Cards of a title and lines; a line with a telephone number calls.
  const sheet = (each) => {
    const card = element('div', 'carried-card');
    card.append(element('h3', '', each.title));
    each.lines.forEach((line) => {
      const row = element('p', line.strong ? 'strong' : '');
      if (line.label) {
        row.append(element('span', 'sub', line.label), ' ');
      }
      row.append(line.text ?? '');
      if (line.phone) {
        row.append(' ', call(line.phone));
      }
      card.append(row);
    });
    return card;
  };

  const draw = (list, words) => {
    const fill = (id, cards) => document.getElementById(id)
      .replaceChildren(...(cards.length ? cards : [element('p', 'sub', words.nobody)]));
    fill('duties', list.duties.map((each) => duty(each, words)));
    fill('tree', list.tree.map((each) => treeEntry(each, words)));
    fill('emergency', (list.along.emergency ?? []).map(sheet));
  };

  return { draw };
})();
