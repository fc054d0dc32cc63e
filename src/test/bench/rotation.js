// Writes a plan with a large rotation: node rotation.js DIRECTORY ENGINEERS START YEARS SHIFT [own]. The same plan on every
// machine. Everyone is away now and then; with "own", each has a calendar of their own with eight holidays a year.
'use strict';
const fs = require('fs');
const path = require('path');

const [directory, engineers, start, years, shift, own] = process.argv.slice(2);

let seed = 1;
const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
const day = (number) => new Date(Date.parse(start) + number * 864e5).toISOString().slice(0, 10);

const team = ['team: Data', 'engineers:'];
const holidays = ['holidays:', '  - {date: "12-25", name: Christmas Day}', '  - {date: "01-01", name: New Year}'];
if (own) holidays.push('calendars:');
for (let i = 0; i < Number(engineers); i++) {
  team.push(`  - id: e${i}`, `    name: Engineer ${i}`, `    slack: "@e${i}"`);
  if (own) {
    team.push(`    calendar: c${i}`);
    holidays.push(`  c${i}:`);
    for (let n = 0; n < 8 * Number(years); n++) {
      const date = day(365 * Math.floor(n / 8) + random(365));
      holidays.push(`    - {date: ${date}, name: Feast ${(3 * i + (n % 8)) % 40}}`);
    }
  }
  team.push('    time_off:');
  for (let week = random(20); week < 52 * Number(years); week += 2 + random(own ? 30 : 400)) {
    team.push(`      - {from: ${day(7 * week)}, to: ${day(7 * week + 6)}}`);
  }
}
team.push('rotation:', `  start: ${start}`, `  shift: ${shift}`, '  balance_holidays: true');

fs.mkdirSync(directory, { recursive: true });
const write = (name, lines) => fs.writeFileSync(path.join(directory, name), lines.join('\n') + '\n');
write('team.yaml', team);
write('holidays.yaml', holidays);
write('pipelines.yaml', ['pipelines: []']);
