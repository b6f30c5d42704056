// What the program costs, beside its budget: lines and files of src, the package, the start of a command. Ends with 1 where
// something but the start costs more. A commit that needs more raises the budget and says why. `node scripts/budget.mjs start` prints
// the start alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { npm, startUp } from './start-up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const budget = JSON.parse(readFileSync(join(root, '.ci', 'budget.json'), 'utf8'));

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Whether a node of the syntax tree says a value and does nothing: texts, numbers, lists and objects of such. */
function isLiteral(node) {
  if (node === null) return true;
  if (node.type === 'Literal') return true;
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0;
  if (node.type === 'ArrayExpression') return node.elements.every(isLiteral);
  if (node.type === 'UnaryExpression') return isLiteral(node.argument);
  return (
    node.type === 'ObjectExpression' &&
    node.properties.every((property) => property.type === 'Property' && isLiteral(property.value))
  );
}

/** The lines of a source that hold code: no blank ones, no comments, and none that only go on with a literal. */
function codeLines(source, path) {
  const tree = parseAst(source, { lang: 'ts', sourceType: 'module' }, path);
  const lineOf = lineFinder(source);
  const literal = new Set();
  const visit = (node) => {
    if (typeof node?.type === 'string' && isLiteral(node)) {
      for (let line = lineOf(node.start) + 1; line <= lineOf(node.end); line += 1) literal.add(line);
      return;
    }
    for (const child of Object.values(node))
      if (Array.isArray(child)) for (const each of child) each && typeof each === 'object' && visit(each);
      else if (child && typeof child === 'object') visit(child);
  };
  visit(tree);
  return source
    .split('\n')
    .filter((line, at) => !literal.has(at) && line.trim() !== '' && !/^\s*(?:\/\/|\/?\*)/.test(line)).length;
}

/** The line, from 0, of a place in a text. */
function lineFinder(text) {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function sizes() {
  const texts = sources.map((path) => [relative(root, path), readFileSync(path, 'utf8')]);
  const [{ size }] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts'], root));
  return {
    'lines of src': texts.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0),
    'lines of code': texts.reduce((sum, [path, text]) => sum + codeLines(text, path), 0),
    'files of src': texts.length,
    'package, kilobytes': Math.round(size / 1024),
  };
}

/** Each start against that of an empty Node. */
const ratios = ({ 'node -e 0': bare, ...starts }) =>
  Object.fromEntries(Object.entries(starts).map(([name, time]) => [`start-up of ${name}`, time / bare]));

const figures = { ...(process.argv[2] === 'start' ? {} : sizes()), ...ratios(startUp()) };
let exceeded = false;
for (const [name, figure] of Object.entries(figures)) {
  const isOver = figure > budget[name];
  // What else the machine does makes a start slower: that is told, and fails nothing.
  exceeded ||= isOver && !name.startsWith('start-up');
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
  console.log(`${name.padEnd(22)} ${shown.padStart(8)}  of ${budget[name]}${isOver ? '  MORE' : ''}`);
}
process.exitCode = exceeded ? 1 : 0;
