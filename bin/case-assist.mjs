// For scripts that name this file: see case-assist.cjs. An import of it would look for its exports first, which takes
// longer than the whole start.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./case-assist.cjs');
