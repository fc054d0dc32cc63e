// Reads a JSON list of Mermaid diagrams on standard input; writes what Mermaid's own parser takes each for.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

// Mermaid cleans texts with DOMPurify, which needs a document.
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

// What the parser sees in place of an entity, and what the drawing shows for it.
const decoded = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));

const day = (date) => {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

async function gantt(text) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    title: decoded(db.getAccTitle()),
    description: decoded(db.getAccDescription()),
    tasks: db.getTasks().map((task) => ({
      section: decoded(task.type),
      name: decoded(task.task),
      from: day(task.startTime),
      until: day(task.endTime),
    })),
  };
}

const results = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  results.push(await gantt(text));
}
process.stdout.write(JSON.stringify(results));
