'use strict';
// Loaded into the program before it starts: at one call that changes the disk the process is killed, or the call fails.
// The calls that were made are counted into a file.
const fs = require('node:fs');

const { at, how, log, only } = JSON.parse(process.env.DISK_FAULT);
const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
const { openSync, writeSync } = fs;
const counted = openSync(log, 'a');
let calls = 0;

const writes = (flags) =>
  typeof flags === 'number' ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : /[wax+]/.test(flags ?? 'r');
const changing = {
  mkdir: () => true,
  open: (_path, flags) => writes(flags),
  write: (to) => typeof to === 'number' && to > 2,
  fsync: () => true,
  link: () => true,
  rename: () => true,
  chmod: () => true,
  rm: () => true,
  rmdir: () => true,
  writeFile: () => true,
};

function fails(name) {
  if (only !== undefined && !only.includes(name)) return undefined;
  calls += 1;
  writeSync(counted, `${name}\n`);
  if (calls !== at) return undefined;
  if (how === 'kill') process.kill(process.pid, 'SIGKILL');
  return Object.assign(new Error(how), { code: how });
}

for (const [name, changes] of Object.entries(changing)) {
  const sync = fs[`${name}Sync`];
  fs[`${name}Sync`] = (...args) => {
    const error = changes(...args) ? fails(name) : undefined;
    if (error) throw error;
    return sync(...args);
  };
  const later = fs[name];
  fs[name] = (...args) => {
    const error = changes(...args) ? fails(name) : undefined;
    if (error) setImmediate(args.at(-1), error);
    else later(...args);
  };
  const promised = fs.promises[name];
  if (promised === undefined) continue;
  fs.promises[name] = async (...args) => {
    const error = changes(...args) ? fails(name) : undefined;
    if (error) throw error;
    return promised(...args);
  };
}
