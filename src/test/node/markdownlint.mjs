// Reads a JSON list of Markdown texts on standard input; writes what markdownlint finds in each. Its default rules hold,
// but lines are as long as they get, and cells have no other way to break a line than <br>.
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';

const texts = JSON.parse(readFileSync(0, 'utf8'));
const config = { MD013: false, MD033: { allowed_elements: ['br'] } };
const found = lint({ strings: Object.fromEntries(texts.map((text, i) => [`t${i}`, text])), config });
const told = (finding) =>
  `${finding.lineNumber}: ${finding.ruleNames[0]} ${finding.errorDetail ?? ''} ${finding.errorContext ?? ''}`;
process.stdout.write(JSON.stringify(texts.map((_, i) => found[`t${i}`].map(told))));
