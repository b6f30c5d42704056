#!/usr/bin/env node
import './node-version.mjs';
import { existsSync } from 'node:fs';

// A clone sets itself up first; a published copy has no bootstrap.mjs and needs nothing.
const bootstrap = new URL('./bootstrap.mjs', import.meta.url);
if (existsSync(bootstrap)) (await import(bootstrap.href)).makeReady();
await import('../dist/main.js');
