// Bundles the program into dist/: one small entry, one chunk a command, no packages needed to run it. The same sources
// give the same bytes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/**
 * Start-up counts: commander does without the module of Node that starts other programs, since no command here is a
 * program of its own; and the numbering plans of the world are loaded when a number is looked at that needs them, which
 * few are. The PDF library only reads here: it does without colours, markup and pictures of its own making, and has the
 * metrics of standard fonts from where we have them.
 */
const onlyForDrawing =
  /^(?:culori|html-entities|node-html-better-parser)$|\/upng\/|\/(?:form\/PDFForm|form\/index|extraction\/index|pdfa\/index|svg)\.js$/;
const telephones = 'libphonenumber-js/min';
const later = {
  name: 'loaded-later',
  resolveId(id, importer = '') {
    if (id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer)) return '\0no-other-programs';
    if (/[\\/]pdf-lib[\\/]/.test(importer)) {
      if (onlyForDrawing.test(id)) return '\0nothing-drawn';
      if (id.endsWith('/packages/standard-fonts/index.js')) return this.resolve('pdf-lib/standard-fonts');
    }
    // The same in shorter names, without a file of types beside it.
    if (/^pdfjs-dist\/.*(?<!\.min)\.mjs$/.test(id)) return this.resolve(id.replace(/mjs$/, 'min.mjs'));
    if (id === telephones && !importer.startsWith('\0')) return '\0later-telephones';
    if (id === 'telephones') return '\0telephones';
    return id === './telephones.js' ? { id, external: true } : null;
  },
  load(id) {
    if (id === '\0no-other-programs') return 'module.exports = {};';
    if (id === '\0nothing-drawn') return 'exports.converter = () => undefined;';
    if (id === '\0telephones') return `export * from '${telephones}';`;
    if (id !== '\0later-telephones') return null;
    const names = ['isSupportedCountry', 'parsePhoneNumberFromString', 'parsePhoneNumberWithError'];
    return names
      .map((name) => `export const ${name} = (...given) => require('./telephones.js').${name}(...given);`)
      .concat(
        'export const ParseError = { [Symbol.hasInstance]: (one) => one instanceof require("./telephones.js").ParseError };',
      )
      .join('\n');
  },
};

/**
 * Each room of sentences is a chunk of its own that is loaded when its first sentence is said: no command says them all.
 * A catalogue is a list of imports and one object of what they give; one may add to another.
 */
const messages = join(root, 'src', 'content', 'messages');
const languages = readdirSync(messages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const catalogues = [
  ...languages.flatMap(({ name }) => [
    [name, name],
    [`${name}/packet`, 'packet'],
  ]),
  ['form-words', 'formWords', 'en'],
  ['es-readings', 'esReadings', 'es'],
].map(([file, name, base]) => {
  const path = join(messages, `${file}.ts`);
  const imports = readFileSync(path, 'utf8').matchAll(/^import \{ (\w+) \} from '\.\/(.+)\.ts';$/gm);
  const rooms = [...imports].flatMap(([, room, from]) => {
    if (room === base) return [];
    const source = join(dirname(path), `${from}.ts`);
    return [{ room, source, chunk: `words-${relative(messages, source).replaceAll(sep, '-').slice(0, -3)}` }];
  });
  return { path, name, base, rooms };
});
const roomsApart = {
  name: 'rooms-apart',
  resolveId: (id) => (id.startsWith('./words-') ? { id, external: true } : null),
  load(id) {
    const catalogue = catalogues.find(({ path }) => path === id);
    if (catalogue === undefined) return null;
    const { name, base, rooms } = catalogue;
    const opened = rooms.map(({ room, chunk }) => `${room}: () => require('./${chunk}.js').${room}`);
    const begun = base
      ? `import { ${base} } from './${base}.ts'; export const ${name} = Object.create(${base});`
      : `export const ${name} = {};`;
    return `${begun}
      for (const [room, open] of Object.entries({ ${opened.join(', ')} }))
        Object.defineProperty(${name}, room, {
          configurable: true,
          enumerable: true,
          get() {
            const value = open();
            Object.defineProperty(${name}, room, { value, enumerable: true });
            return value;
          },
        });`;
  },
};

const bundle = await rolldown({
  cwd: root,
  // The others are threads: those in which files from outside are read, and those of a batch.
  input: {
    main: 'src/main.ts',
    'read-pdf': 'src/threads/read-pdf.ts',
    'read-exhibit': 'src/threads/read-exhibit.ts',
    'read-sheet': 'src/threads/read-sheet.ts',
    'work-rows': 'src/threads/work-rows.ts',
    telephones: 'telephones',
    ...Object.fromEntries(
      catalogues.flatMap(({ rooms }) => rooms.map(({ chunk, source }) => [chunk, source])),
    ),
  },
  platform: 'node',
  // An entry that lent its parts to other chunks would be run by whoever loads them, the thread for PDFs for one.
  preserveEntrySignatures: 'strict',
  tsconfig: 'tsconfig.json',
  plugins: [roomsApart, later],
  onLog(level, log, report) {
    // A missing room would otherwise become an import that fails at the user's.
    if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    report(level, log);
  },
});
/** What every case needs, and what of the same rooms only some commands read. */
const everyCase = /src\/(?:core|content|app\/(?:open-context|case)|adapters\/files|render\/outcome)\b/;
const onlySome =
  /content\/(?:messages|export-headings|listed-items|referrals|timeline|update|reference\/(?:notices|offices-abroad|practice))|core\/(?:book-diff|case-schema)/;
/** What the rooms of sentences have in common. */
const everySentence = /content\/messages\/(?:calendars|en\/voice)\.ts$/;

const { output } = await bundle.generate({
  // ES modules take longer to load: a tenth of a start.
  format: 'cjs',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  // What help, every case and every form need: a module read alone takes longer to find than to run.
  codeSplitting: {
    groups: [
      {
        name: 'start',
        test: /src\/(?:core\/(?:errors|show)|content\/messages\/(?:languages|en\/(?:failures|help))|adapters\/(?:signals|terminal|system))\.ts$/,
        priority: 2,
      },
      {
        name: 'case',
        test: (id) => (everyCase.test(id) && !onlySome.test(id)) || everySentence.test(id),
        priority: 2,
      },
      { name: 'fill', test: /src\/(?:app\/fill|adapters\/output\/write)\.ts$/, priority: 1 },
    ],
  },
  // Names of functions stay readable for reports of faults.
  minify: { compress: false, mangle: { toplevel: false }, codegen: true },
});
await bundle.close();

// The package itself is one of ES modules.
output.push({ fileName: 'package.json', type: 'asset', source: '{ "type": "commonjs" }\n' });
const written = new Set(['.stamp', ...output.map((file) => file.fileName)]);
mkdirSync(dist, { recursive: true });
// The entry goes last: a start in between finds either the old program or the new one.
for (const file of [...output].sort((a, b) => Number(a.isEntry ?? false) - Number(b.isEntry ?? false)))
  writeFileSync(join(dist, file.fileName), file.type === 'chunk' ? file.code : file.source);
for (const name of readdirSync(dist)) if (!written.has(name)) rmSync(join(dist, name), { recursive: true });

const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
writeFileSync(join(root, 'THIRD-PARTY-LICENSES.txt'), licences(new Set(modules.flatMap(packageFolder))));

/** The folder of the package that a bundled module came from; none for our own. */
function packageFolder(module) {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!path.includes(`${sep}node_modules${sep}`)) return [];
  for (let folder = dirname(path); folder.length > root.length; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined)
      return [folder];
  }
  throw new Error(`${relative(root, path)} belongs to no package`);
}

function licences(folders) {
  const parts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort();
    if (typeof license !== 'string') throw new Error(`${name} does not say its licence`);
    const texts = files.map((file) =>
      readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
    );
    return {
      name,
      version,
      license,
      text: texts.join('\n\n') || 'The package holds no licence text of its own.',
    };
  });
  parts.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
  return `${[
    'case-assist holds parts of the packages below, each under its own licence.',
    ...parts.map(
      ({ name, version, license, text }) => `${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${text}`,
    ),
  ].join('\n\n')}\n`;
}
