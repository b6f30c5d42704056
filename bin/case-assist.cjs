#!/usr/bin/env node
// The command, as a plain script: an ES module takes Node a tenth longer to start.
require('./node-version.cjs');
const { existsSync } = require('node:fs');

const start = () => require('../dist/main.js');
// A clone sets itself up first; a published copy has no bootstrap.mjs and needs nothing.
if (existsSync(`${__dirname}/bootstrap.mjs`))
  void import('./bootstrap.mjs').then(({ makeReady }) => makeReady()).then(start);
else start();
