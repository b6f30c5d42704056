import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from './run-program.ts';

/** What each floor may import of our own, from the ground up. A floor may always import itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
  content: [],
  core: ['content'],
  form: ['content', 'core'],
  adapters: ['content', 'core'],
  render: ['content', 'core', 'form'],
  packet: ['content', 'core', 'form', 'render'],
  batch: ['content', 'core', 'form', 'render'],
  app: ['content', 'core', 'form', 'adapters', 'packet', 'batch', 'render'],
  interview: ['content', 'core', 'form', 'render', 'app'],
  cli: ['content', 'core', 'form', 'packet', 'batch', 'render', 'app', 'interview'],
  threads: ['core', 'form', 'packet', 'batch', 'adapters', 'app'],
  main: ['content', 'core', 'adapters', 'app', 'cli'],
};

/** Where each library may be imported: a folder, or one file. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  zod: ['src/core/'],
  'date-fns': ['src/core/'],
  '@date-fns/utc': ['src/core/'],
  'fastest-levenshtein': ['src/core/'],
  'fast-wrap-ansi': ['src/core/wrap.ts'],
  'libphonenumber-js': ['src/core/identifiers/'],
  'pdf-lib': ['src/form/', 'src/packet/'],
  '@cantoo/fontkit': ['src/form/'],
  'pdfjs-dist': ['src/form/template/page-text.ts'],
  pngjs: ['src/packet/exhibits/'],
  'csv-parse': ['src/batch/'],
  'csv-stringify': ['src/batch/'],
  hucre: ['src/batch/'],
  fflate: ['src/batch/'],
  saxes: ['src/batch/'],
  chalk: ['src/adapters/'],
  inquirer: ['src/adapters/'],
  '@inquirer/core': ['src/adapters/'],
  commander: ['src/cli/program.ts', 'src/cli/usage.ts'],
};

/** Node's own modules touch the world; form and tables only squeeze bytes. */
const world = ['src/adapters/', 'src/threads/', 'src/app/open-context.ts', 'src/app/batch/', 'src/main.ts'];
const builtins: Readonly<Record<string, readonly string[]>> = {
  'node:zlib': [...world, 'src/form/', 'src/batch/', 'src/packet/'],
  'node:crypto': [...world, 'src/form/merge/', 'src/batch/', 'src/packet/dates/', 'src/render/html.ts'],
};

const importLine =
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every module that a source names. */
function importsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return [...code.matchAll(importLine)].map((found) => found[1] ?? found[2] ?? '');
}

/** The floor of a file: its folder below src, or for a file directly below src its own name. */
const floorOf = (file: string): string =>
  file
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')[0] ?? '';

const nameOfPackage = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const within = (file: string, places: readonly string[]): boolean =>
  places.some((place) => file === place || (place.endsWith('/') && file.startsWith(place)));

function wrongWithOwn(file: string, specifier: string): string | undefined {
  const target = join(dirname(file), specifier);
  if (!specifier.endsWith('.ts')) return 'an import carries its .ts';
  if (!target.startsWith('src/')) return 'it leaves src';
  const [from, to] = [floorOf(file), floorOf(target)];
  const allowed = floors[from];
  if (allowed === undefined) return `${from} is no floor`;
  return from === to || allowed.includes(to) ? undefined : `${from} does not stand on ${to}`;
}

/** What is wrong with one import of one file, or nothing. */
function wrongWith(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return wrongWithOwn(file, specifier);
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return 'modules of Node carry node:';
    return within(file, builtins[specifier] ?? world) ? undefined : 'only adapters touch the world';
  }
  const places = libraries[nameOfPackage(specifier)];
  if (places === undefined) return 'no floor has this library';
  return within(file, places) ? undefined : `only ${places.join(', ')} may know this library`;
}

/** `process` stands for the world as well, and needs no import. */
const touchesProcess = (file: string, source: string): boolean =>
  !within(file, world) && /(?<![\w.'"`-])process\.(?:env|argv|std|exit|cwd|on\b|platform|kill)/.test(source);

const sources = readdirSync(join(packageRoot, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const read = (file: string): string => readFileSync(join(packageRoot, file), 'utf8');

describe('the floors of the house', () => {
  test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(20));

  test('no import goes where it may not', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(read(file)).flatMap((specifier) => {
        const reason = wrongWith(file, specifier);
        return reason === undefined ? [] : [`${file} imports ${specifier}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the process is left to adapters and main', () =>
    expect(sources.filter((file) => touchesProcess(file, read(file)))).toEqual([]));

  test('main is imported by nobody', () => {
    const wrong = sources.filter((file) =>
      importsOf(read(file)).some((name) => /(^|\/)main\.ts$/.test(name)),
    );
    expect(wrong).toEqual([]);
  });
});

/** The sources that a source needs when it runs: types are gone by then. */
const neededBy = (file: string, source: string): readonly string[] =>
  importsOf(source.replace(/^(?:import|export) type [^;]*;$/gm, ''))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file), specifier));

/** A way from a file back to itself, or nothing. */
function circleFrom(
  file: string,
  needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const from = new Map<string, string>();
  const open = [file];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of needs.get(at) ?? []) {
      if (next === file) {
        const way = [at];
        for (let back = at; back !== file; ) {
          back = from.get(back) ?? file;
          way.unshift(back);
        }
        return [...way, file];
      }
      if (from.has(next)) continue;
      from.set(next, at);
      open.push(next);
    }
  return undefined;
}

describe('no circles', () => {
  test('nothing needs itself in a round', () => {
    const needs = new Map(sources.map((file) => [file, neededBy(file, read(file))]));
    expect(sources.flatMap((file) => circleFrom(file, needs) ?? [])).toEqual([]);
  });

  test('a circle is seen, and a type makes none', () => {
    const needs = new Map([
      ['src/a.ts', neededBy('src/a.ts', `import { b } from './b.ts';`)],
      ['src/b.ts', neededBy('src/b.ts', `const c = await import('./c.ts');`)],
      ['src/c.ts', neededBy('src/c.ts', `import { a } from './a.ts';`)],
      ['src/d.ts', neededBy('src/d.ts', `import type { D } from './d.ts';`)],
    ]);
    expect(circleFrom('src/a.ts', needs)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']);
    expect(circleFrom('src/d.ts', needs)).toBeUndefined();
  });
});

describe('the guard of the floors', () => {
  test.each([
    ['content takes from core', 'src/content/rules/a.ts', '../../core/dates.ts'],
    ['content takes a library', 'src/content/rules/a.ts', 'zod'],
    ['content takes the context', 'src/content/a.ts', '../core/context.ts'],
    ['core takes from render', 'src/core/a.ts', '../render/show.ts'],
    ['core takes the terminal', 'src/core/a.ts', '../adapters/terminal.ts'],
    ['core takes the disk', 'src/core/a.ts', 'node:fs'],
    ['core takes the disk by its short name', 'src/core/a.ts', 'fs'],
    ['core takes colour', 'src/core/a.ts', 'chalk'],
    ['core takes telephone numbers outside of identifiers', 'src/core/a.ts', 'libphonenumber-js/min'],
    ['form takes from render', 'src/form/a.ts', '../render/show.ts'],
    ['form takes the disk', 'src/form/a.ts', 'node:fs/promises'],
    ['render takes PDF', 'src/render/a.ts', 'pdf-lib'],
    ['render takes a use case', 'src/render/a.ts', '../app/fill.ts'],
    ['render takes a paper', 'src/render/a.ts', '../packet/packet-file.ts'],
    ['the interview takes inquirer', 'src/interview/a.ts', '@inquirer/core'],
    ['the interview takes a command', 'src/interview/a.ts', '../cli/check.ts'],
    ['a use case takes a command', 'src/app/a.ts', '../cli/check.ts'],
    ['the packet takes an adapter', 'src/packet/a.ts', '../adapters/files.ts'],
    ['a command takes a child process', 'src/cli/a.ts', 'node:child_process'],
    ['a file lies loose at the top', 'src/desk.ts', './core/dates.ts'],
    ['an adapter takes a command', 'src/adapters/a.ts', '../cli/check.ts'],
    ['somebody takes main', 'src/cli/a.ts', '../main.ts'],
    ['somebody takes the tests', 'src/core/a.ts', '../../test/run-program.ts'],
    ['somebody takes a library that nobody has', 'src/adapters/a.ts', 'left-pad'],
    ['somebody leaves the ending out', 'src/core/a.ts', './dates'],
    ['a new room stands on no floor', 'src/attic/a.ts', '../core/dates.ts'],
    ['the batch takes a command', 'src/batch/a.ts', '../cli/check.ts'],
    ['the batch takes the disk', 'src/batch/a.ts', 'node:fs'],
  ])('it sees when %s', (_, file, specifier) => expect(wrongWith(file, specifier)).toBeTypeOf('string'));

  test.each([
    ['core takes content', 'src/core/a.ts', '../content/sources.ts'],
    ['core takes telephone numbers in identifiers', 'src/core/identifiers/phone.ts', 'libphonenumber-js/min'],
    ['core takes a part of date-fns', 'src/core/dates.ts', 'date-fns/addMonths'],
    ['form takes PDF', 'src/form/a.ts', 'pdf-lib'],
    ['an adapter takes the disk', 'src/adapters/a.ts', 'node:fs/promises'],
    ['main takes an adapter', 'src/main.ts', './adapters/files.ts'],
  ])('it lets through that %s', (_, file, specifier) => expect(wrongWith(file, specifier)).toBeUndefined());

  test.each([
    ['a plain import', `import { a } from './a.ts';`],
    ['a type import', `import type { A } from './a.ts';`],
    ['an import over several lines', `import {\n  a,\n  b,\n} from './a.ts';`],
    ['an export from elsewhere', `export { a } from './a.ts';`],
    ['an export of everything', `export * from "./a.ts";`],
    ['an import for its effect', `import './a.ts';`],
    ['a lazy import', `const a = await import('./a.ts');`],
    ['a type in place', `type A = import('./a.ts').A;`],
  ])('it reads %s', (_, source) => expect(importsOf(source)).toEqual(['./a.ts']));

  test('it reads no comments', () =>
    expect(importsOf(`// import './a.ts'\n/* from './b.ts' */`)).toEqual([]));

  test('it sees the process', () => {
    expect(touchesProcess('src/core/a.ts', 'const home = process.env.HOME;')).toBe(true);
    expect(touchesProcess('src/adapters/a.ts', 'const home = process.env.HOME;')).toBe(false);
  });
});

describe('the pages on the house', () => {
  test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names places that are there', (page) => {
    const rooms = Object.keys(floors).join('|');
    const named = [...read(page).matchAll(new RegExp(`\`(?:src/)?((?:${rooms})/[a-z/-]*[a-z])`, 'g'))];
    const places = named.map(([, place = '']) => place);
    expect(places.length).toBeGreaterThan(3);
    const there = new Set(sources.map((file) => file.replace(/^src\/|\.ts$/g, '')));
    const isThere = (place: string) =>
      there.has(place) || sources.some((file) => file.startsWith(`src/${place}/`));
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });
});
