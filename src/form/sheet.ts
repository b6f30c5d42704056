import { TemplateError } from '../core/errors.ts';
import type { CompiledBlank } from './blank/compiled-blank.ts';
import { unpackBlank } from './blank/pack.ts';
import type { About, Template } from './template/kept-template.ts';
import { readAbout } from './template/kept-template.ts';
import type { BlankMap } from './template/map-line.ts';

/** The fields and the map of the sheet that comes with the program: what is asked, section by section. */
export type Sheet = Pick<Template, 'about' | 'map'>;

/** Where the files of that sheet are, relative to the package. */
export const builtInSheet = 'templates/request-sheet/2026-11';

/** Where on the sheet answers go on that are too long for their field, points: a few lines make no further page. */
export const roomToGoOn = { page: 4, top: 390 } as const;

/** Reads its compiled blank (`sheet.blank`). Throws `TemplateError` when it is of another version of the program. */
export function readSheetBlank(packed: Uint8Array): CompiledBlank {
  const blank = unpackBlank(packed);
  if (blank === undefined) throw new TemplateError(`${builtInSheet}/sheet.blank`);
  return blank;
}

/** Reads `fields.json` and `map.json`. Throws `TemplateError` when the map names a field that the sheet lacks. */
export function readSheet(fields: Uint8Array, map: Uint8Array): Sheet {
  const about: About | undefined = readAbout(fields);
  if (about === undefined) throw new TemplateError(builtInSheet);
  const read = JSON.parse(new TextDecoder().decode(map)) as BlankMap;
  const names = new Set(about.fields.map((field) => field.name));
  for (const name of Object.keys(read.fields))
    if (!names.has(name)) throw new TemplateError(`${about.id}: ${name}`);
  return { about, map: read };
}
