/**
 * A table of 10,000 cases to forms on the disk, here and with the tools that people have, in one run on one machine:
 *
 *   node test/bench/batch.mjs [rows]
 *
 * The others get a table of the same rows, with a column for each field and in it what is to stand there: the work of rules
 * and words is done for them. They are measured on fewer rows and counted by the row, with one process and with two at
 * once. Of some forms each word is looked for, as it can be copied from the pages: a name with a letter too few is no name.
 * What is not on this machine (pdftk, mutool) is left out. Nothing is deleted before the end: for half a minute after many
 * files were deleted a file system makes new ones many times slower.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cell, csvTable, tableRows } from './batch-rows.mjs';
import { bundle, part } from './ours.mjs';
import { right } from './right.mjs';
import { has, median } from './rounds.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = fileURLToPath(new URL('batch-peers/', import.meta.url));
const rows = Number(process.argv[2] ?? 10_000);
const rounds = 3;
const sheet = join(root, 'templates/request-sheet/2026-11/sheet.pdf');
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'case-assist-bench-'));
const seconds = (from) => (performance.now() - from) / 1000;

/** Runs a command to its end; gives seconds and the most memory it had, in megabytes. */
async function run(command, args) {
  const from = performance.now();
  const timed = has('/usr/bin/time') ? ['/usr/bin/time', ['-f', '%M', command, ...args]] : [command, args];
  const child = spawn(timed[0], timed[1], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said.slice(-500)}`);
  return { seconds: seconds(from), peak: Number(said.trim().split('\n').at(-1)) / 1024 };
}

function writeTable(name, count) {
  const file = openSync(join(folder, name), 'w');
  for (const line of csvTable(count)) writeSync(file, line);
  closeSync(file);
  return join(folder, name);
}

let places = 0;
/** A new folder for each run. */
function place() {
  places += 1;
  return join(folder, `out-${places}`);
}

async function ours(table, ...more) {
  const out = place();
  const result = await run(process.execPath, [
    join(root, 'dist/main.js'),
    'batch',
    table,
    '--out',
    out,
    '--as-of',
    '2026-11-22',
    '--quiet',
    ...more,
  ]);
  return { ...result, out, forms: readdirSync(out).filter((name) => name.endsWith('.pdf')).length };
}

/** The names of the widgets page by page, as they stand in the blank. */
async function widgetsOf(bytes) {
  const { PDFDocument, PDFName, PDFDict, PDFHexString, PDFString } = await import('pdf-lib');
  const document = await PDFDocument.load(bytes);
  const nameOf = (dict) => {
    const own = dict.lookup(PDFName.of('T'));
    const parent = dict.lookupMaybe(PDFName.of('Parent'), PDFDict);
    const name = own instanceof PDFString || own instanceof PDFHexString ? own.decodeText() : '';
    const above = parent ? nameOf(parent) : '';
    return [above, name].filter(Boolean).join('.');
  };
  return document.getPages().map((page) => {
    const annotations = page.node.Annots();
    return Array.from({ length: annotations?.size() ?? 0 }, (_, at) =>
      nameOf(annotations.lookup(at, PDFDict)),
    );
  });
}

/** So many processes, a part of the rows each; their files are flushed as ours are. */
async function theirs(name, count, processes, command, argsOf) {
  const out = place();
  mkdirSync(out, { recursive: true });
  const part = Math.ceil(count / processes);
  const parts = Array.from({ length: processes }, (_, at) => [at * part, Math.min(count, (at + 1) * part)]);
  const from = performance.now();
  await Promise.all(parts.map(([first, end]) => run(command, argsOf(out, first, end))));
  for (const file of readdirSync(out)) {
    const open = openSync(join(out, file), 'r');
    fsyncSync(open);
    closeSync(open);
  }
  const took = seconds(from);
  const forms = readdirSync(out).length;
  if (forms !== count) throw new Error(`${name} wrote ${forms} of ${count}`);
  return { each: took / count, out };
}

/** In how many of the first forms every word can be read that belongs there. */
async function wholeForms(fileOf, values) {
  let whole = 0;
  for (const [at, each] of values.entries()) {
    const counts = await right(readFileSync(fileOf(at)), each, true);
    if (counts.split(', ').every((count) => /^(\d+) of \1$/.test(count))) whole += 1;
  }
  return whole;
}

/** A table of what each field is to hold. */
function fieldTable(values) {
  const names = [...new Set(values.flatMap((each) => Object.keys(each)))];
  const line = (each) =>
    names.map((name) => (each[name] === true ? 'Yes' : cell(each[name] ?? ''))).join(',');
  return `${[names.join(','), ...values.map(line)].join('\n')}\n`;
}

try {
  await bundle();
  const { fieldsOfRow } = await part('values');
  const most = 400;
  const values = tableRows(most).map(fieldsOfRow);
  const fields = join(folder, 'fields.csv');
  writeFileSync(fields, fieldTable(values));
  const widgets = join(folder, 'widgets.json');
  writeFileSync(widgets, JSON.stringify(await widgetsOf(readFileSync(sheet))));
  const table = writeTable('table.csv', rows);
  const font = join(root, 'templates/fonts/NotoSans-Regular.ttf');
  const others = [
    has('mutool') && [
      'mutool',
      400,
      'mutool',
      (out, from, to) => ['run', `${peers}mutool.js`, sheet, fields, widgets, out, from, to],
    ],
    has('pdftk') && [
      'pdftk-java',
      20,
      process.execPath,
      (out, from, to) => [`${peers}pdftk.mjs`, sheet, fields, out, from, to],
    ],
    [
      'pdf-lib',
      6,
      process.execPath,
      (out, from, to) => [`${peers}pdf-lib.mjs`, sheet, fields, font, out, from, to],
    ],
  ].filter(Boolean);
  const own = [];
  const found = new Map(others.map(([name]) => [name, [[], []]]));
  const whole = new Map();
  const looked = (count) => values.slice(0, Math.min(count, 40));
  for (let round = 0; round < rounds; round += 1) {
    own.push(await ours(table));
    for (const [name, count, command, argsOf] of others)
      for (const [at, list] of found.get(name).entries()) {
        const { each, out } = await theirs(name, count, at + 1, command, argsOf);
        list.push(each);
        if (round > 0 || at > 0) continue;
        const some = looked(count);
        whole.set(name, `${await wholeForms((row) => join(out, `${row}.pdf`), some)} of ${some.length}`);
      }
  }
  const some = looked(rows);
  const formOf = (row) => join(own[0].out, `C-${String(row).padStart(6, '0')}.pdf`);
  const ownWhole = `${await wholeForms(formOf, some)} of ${some.length}`;
  const perRow = median(own.map((each) => each.seconds)) / rows;
  console.log(
    `${rows} rows, ${cpus().length} cores, medians of ${rounds} rounds in turn, processes and flushing included\n`,
  );
  console.log('| tool | rows a second | ms a row | ours is faster by | forms with every word |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  const line = (name, each, words) =>
    console.log(
      `| ${name} | ${(1 / each).toFixed(1)} | ${(each * 1000).toFixed(2)} | ${(each / perRow).toFixed(1)} | ${words} |`,
    );
  line('case-assist batch', perRow, ownWhole);
  for (const [name, [one, two]] of found) {
    line(`${name}, one process`, median(one), whole.get(name));
    line(`${name}, two processes`, median(two), whole.get(name));
  }
  console.log(
    `\nforms written: ${own[0].forms}; peak memory ${Math.max(...own.map(({ peak }) => peak)).toFixed(0)} MB`,
  );
  console.log('\n| rows | seconds | ms a row | peak MB |\n| ---: | ---: | ---: | ---: |');
  for (const count of [100, 1000, 10_000].filter((each) => each <= rows)) {
    const each = await ours(writeTable('part.csv', count));
    console.log(
      `| ${count} | ${each.seconds.toFixed(2)} | ${((each.seconds * 1000) / count).toFixed(2)} | ${each.peak.toFixed(0)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
