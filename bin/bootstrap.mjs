// Sets up a fresh clone that has only Node and npm: installs what is missing, builds what has changed.
// It uses nothing but Node, never changes the working folder, and leaves standard output to the program.
import './node-version.cjs';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'dist', '.stamp');
const builder = join(root, 'scripts', 'build.mjs');
const sources = ['package-lock.json', 'package.json', 'tsconfig.json', 'scripts', 'src', 'templates'];
const products = ['dist/main.js', 'THIRD-PARTY-LICENSES.txt'];

function filesUnder(path) {
  const here = statSync(join(root, path), { throwIfNoEntry: false });
  if (here === undefined) return [];
  if (!here.isDirectory()) return [[path, here.size, here.mtimeMs]];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** What was built from, by size and time: enough to know that nothing has changed, and quick to look up. */
const looks = () => JSON.stringify(sources.flatMap(filesUnder));

/** What was built from, byte for byte: decides where the times alone have changed, as in another checkout. */
function contents() {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  for (const [path] of sources.flatMap(filesUnder)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

const stamp = (hash) => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ looks: looks(), contents: hash }));
};

function isBuilt() {
  if (!products.every((path) => existsSync(join(root, path))) || !existsSync(stampFile)) return false;
  const last = readStamp();
  if (last.looks === looks()) return true;
  const now = contents();
  if (last.contents !== now) return false;
  stamp(now);
  return true;
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Whether every package of the lock file is there in its version; those of other platforms do not count. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || there[path]?.version === entry.version,
  );
}

/** Runs a program with its output on standard error; ends this one with its code when it fails. */
function run(command, args, options = {}) {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (result.error) console.error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function install() {
  console.error('case-assist: installing what it is built with (only the first time) …');
  // `--include=dev` because of NODE_ENV=production; no install scripts: no package here needs one.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js') && existsSync(npm)) run(process.execPath, [npm, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

function build() {
  console.error('case-assist: building …');
  const before = contents();
  run(process.execPath, [builder]);
  stamp(before);
}

/** For the program: what is built already needs no packages at all. */
export function makeReady() {
  if (isBuilt()) return;
  if (!isInstalled()) install();
  build();
}

/** For the tests and for packing: `mayInstall` is false where npm itself is installing at this moment. */
function makeWhole(mayInstall) {
  if (mayInstall && !isInstalled()) install();
  if (!isBuilt() && (mayInstall || existsSync(join(root, 'node_modules', 'rolldown')))) build();
}

const started =
  process.argv[1] !== undefined && existsSync(process.argv[1]) ? realpathSync(process.argv[1]) : '';
if (started === realpathSync(fileURLToPath(import.meta.url)))
  makeWhole(!process.argv.includes('--build-only'));
