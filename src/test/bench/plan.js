// Writes a plan of any size: node plan.js DIRECTORY PIPELINES ENGINEERS FINDINGS [PIPELINES_IN_A_FILE]. The same plan on
// every machine.
'use strict';
const fs = require('fs');
const path = require('path');

const [directory, ...sizes] = process.argv.slice(2);
const [pipelines, engineers, findings, perFile = 1250] = sizes.map(Number);

let seed = 1;
const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
const day = (number) => new Date(Date.UTC(2026, 0, 5 + number)).toISOString().slice(0, 10);

const team = ['team: Data', 'engineers:'];
for (let i = 0; i < engineers; i++) {
  team.push(`  - id: e${i}`, `    name: Engineer ${i}`, `    slack: "@e${i}"`, '    time_off:');
  // Those with odd numbers are never away with those with even ones, so that two owners need not be.
  for (let cycle = i % 2; cycle < 40; cycle += 2 + 2 * random(3)) {
    const from = cycle * 45 + random(30);
    team.push(`      - {from: ${day(from)}, to: ${day(from + 2 + random(12))}, reason: Vacation}`);
  }
}
team.push('rotation:', '  start: 2026-01-05', '');

const holidays = ['holidays:', '  - {date: "12-25", name: Christmas Day}', '  - {date: "01-01", name: New Year}', ''];
const tiers = ['tiers:', '  gold: {resolve_within: 4h, runbook: required, review_every: 90d}', ''];

const files = [];
for (let i = 0; i < pipelines; i++) {
  const primary = (7 * i) % engineers;
  const secondary = (primary + 1 + 2 * random(engineers / 2)) % engineers;
  if (i % perFile === 0) files.push(['pipelines:']);
  files[files.length - 1].push(
    `  - id: pipeline-${i}`,
    `    name: Pipeline ${i}`,
    `    area: Area ${i % 20}`,
    '    tier: gold',
    `    primary_owner: e${primary}`,
    `    secondary_owner: e${secondary}`,
    `    purpose: Sums up what the warehouse knows about topic ${i}.`,
    '    inputs: [Transaction database, Cost allocation tables]',
    '    outputs: [Monthly CSV, Dashboard feed]',
    '    sla: {resolve_within: 4h, delivered_by: "06:00"}',
    '    monitoring:',
    '      alerts: [{name: Late close, threshold: no new partition for 6 h, severity: critical, action: Page}]',
    '    failure_modes:',
    '      - title: Source data late',
    '        cause: The extract waits for the ledger to close',
    '        detection: Freshness check fails',
    '        troubleshooting: [Look at the log, Ask the owner]',
    '    restart: [Pause the schedule, Clear the failed partition, Run the job for that day]',
    '    recovery: [Backfill from the raw layer]',
    '    escalation: [{who: head-of-data, after: 2h}]',
    '    reviewed: 2026-10-01');
  for (let n = Math.floor((i * findings) / pipelines); n < Math.floor(((i + 1) * findings) / pipelines); n++) {
    files[files.length - 1].push(`    unknown_${n}: x`);
  }
}

fs.mkdirSync(path.join(directory, 'pipelines'), { recursive: true });
const write = (name, lines) => fs.writeFileSync(path.join(directory, name), lines.join('\n') + '\n');
write('team.yaml', team);
write('holidays.yaml', holidays);
write('pipelines.yaml', tiers);
files.forEach((lines, i) => write(`pipelines/part-${String(i).padStart(3, '0')}.yaml`, lines));
