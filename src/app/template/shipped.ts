import type { Context } from '../../core/context.ts';
import { carryOver, compare, unchanged } from '../../form/template/compare.ts';
import { type About, byEdition, keptFields, readAbout } from '../../form/template/kept-template.ts';
import { readMap } from '../../form/template/map-file.ts';
import type { MapLine } from '../../form/template/map-line.ts';
import type { Survey } from '../../form/template/surveyed.ts';
import { formId } from '../../form/template/template-id.ts';
import { keeping } from './kept.ts';

/** The lines of a map that comes with the program, as far as they hold for a blank: confirmed where nothing differs. */
export type ShippedLines = ReadonlyMap<string, MapLine>;

/**
 * The map that comes with the program for the form that a blank is: that of the same file, else that of the newest
 * edition. Lines of fields that differ from it are proposals. Empty for a form that none comes for.
 */
export async function shippedLines(survey: Survey, context: Context): Promise<ShippedLines> {
  const { files, messages } = context;
  const form = formId(survey);
  const folder = `templates/${form}`;
  const editions = form === '' ? [] : await keeping(context).editions(form);
  const read = async (edition: string, file: string) => files.readOwn(`${folder}/${edition}/${file}`);
  const abouts = await Promise.all(
    editions.map(async (edition) => ({ edition, about: readAbout(await read(edition, 'fields.json')) })),
  );
  const known = abouts.flatMap(({ edition, about }) => (about ? [{ edition, about }] : []));
  const [best] = known.sort(
    (a, b) =>
      Number(b.about.sha256 === survey.sha256) - Number(a.about.sha256 === survey.sha256) ||
      byEdition(a.about, b.about),
  );
  if (best === undefined) return new Map();
  const { about, edition } = best;
  const map = readMap(await read(edition, 'map.json'), blankOf(about), messages.template.map);
  if ('problems' in map) return new Map();
  const { fields } = map.map;
  if (about.sha256 === survey.sha256) return new Map(Object.entries(fields));
  const after = keptFields(survey);
  const { lines } = carryOver(compare(about.fields, after), fields);
  const same = unchanged(about.fields, after);
  return new Map([...lines].map(([name, line]) => [name, same.has(name) ? (fields[name] ?? line) : line]));
}

const blankOf = ({ sha256, fields }: About) => ({
  sha256,
  slots: fields.map(({ name, type, states = [] }) => ({ name, type, states })),
});
