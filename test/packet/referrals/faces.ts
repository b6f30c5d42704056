import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facesOf } from '../../../src/form/blank/compiled-blank.ts';
import { builtInSheet, readSheetBlank } from '../../../src/form/sheet.ts';
import { packageRoot } from '../../run-program.ts';

/** The shipped faces. */
export const faces = facesOf(readSheetBlank(readFileSync(join(packageRoot, builtInSheet, 'sheet.blank'))));
