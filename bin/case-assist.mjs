#!/usr/bin/env node
import { createRequire } from 'node:module';

// An import of what is no ES module would look for its exports first, which takes longer than the program's own start.
const load = createRequire(import.meta.url);
load('./node-version.cjs');
// A clone sets itself up first; a published copy has no bootstrap.mjs and needs nothing.
if (load('node:fs').existsSync(new URL('./bootstrap.mjs', import.meta.url)))
  (await import('./bootstrap.mjs')).makeReady();
load('../dist/main.js');
