// Reads every feed of a folder with ical.js (by the clocks written in the feed) and node-ical, and compares each instant with what the pages show.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const folder = process.argv[2];
let compared = 0;
const wrong = [];

function compare(reader, file, uid, from, until, expected) {
  compared += 1;
  const [begins, ends] = expected;
  if (from !== begins || until !== ends) wrong.push(`${reader} ${file} ${uid}: ${from}–${until}, expected ${begins}–${ends}`);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, file.replace('.ics', '.json')), 'utf8'));

  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const read = new Set();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    read.add(event.uid);
    compare('ical.js', file, event.uid, event.startDate.toUnixTime() * 1000, event.endDate.toUnixTime() * 1000, expected[event.uid]);
  }

  for (const event of Object.values(nodeIcal.sync.parseICS(text)).filter((it) => it.type === 'VEVENT')) {
    compare('node-ical', file, event.uid, event.start.getTime(), event.end.getTime(), expected[event.uid]);
  }
  if (read.size !== Object.keys(expected).length) wrong.push(`${file}: ${read.size} stops read, ${Object.keys(expected).length} expected`);
}

console.log(`${compared} stops compared, ${wrong.length} wrong`);
wrong.slice(0, 40).forEach((line) => console.log(line));
process.exit(wrong.length === 0 && compared > 0 ? 0 : 1);
