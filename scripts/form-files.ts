import { en } from '../src/content/messages/en.ts';
import { facesOf } from '../src/form/blank/compiled-blank.ts';
import { readSheetBlank } from '../src/form/sheet.ts';
import { aboutOf, formId } from '../src/form/template/kept-template.ts';
import { writeMap } from '../src/form/template/map-file.ts';
import { readBlank } from '../src/form/template/read-blank.ts';

/** The field list of a blank, one field a line, and a map of what is proposed for it; `sheet` is the sheet's compiled blank. */
export async function formFiles(blank: Uint8Array, sheet: Uint8Array) {
  const result = await readBlank(new Uint8Array(blank), facesOf(readSheetBlank(new Uint8Array(sheet))));
  if (result.did !== 'read') throw new Error(result.reason);
  const { survey } = result.value;
  const { day, printed } = survey.imprint.editions[0] ?? {};
  const folder = `${formId(survey)}/${day ?? printed}`;
  const { fields, packed: _, ...about } = aboutOf(formId(survey), survey, '');
  const head = JSON.stringify(about).slice(0, -1);
  const rows = fields.map((field) => `  ${JSON.stringify(field)}`).join(',\n');
  const lines = survey.fields.map(({ name }) => [name, survey.proposals.get(name)?.line ?? {}] as const);
  const notes = survey.fields.map(({ name, page, label }) => [name, { page, label, why: '' }] as const);
  const map = {
    sha256: survey.sha256,
    form: survey.imprint.form,
    edition: printed ?? '',
    fields: Object.fromEntries(lines),
  };
  return {
    folder,
    fields: `${head},"fields":[\n${rows}\n]}\n`,
    map: writeMap(map, new Map(notes), { head: [en.template.shippedMap] }),
  };
}
