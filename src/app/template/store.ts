import type { Day } from '../../content/shape/day.ts';
import type { Context, TemplateStore } from '../../core/context.ts';
import { InputError, TemplateError } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { facesOf } from '../../form/blank/compiled-blank.ts';
import { unpackBlank } from '../../form/blank/pack.ts';
import { sha256Of } from '../../form/bytes.ts';
import { builtInSheet, readSheetBlank } from '../../form/sheet.ts';
import { type Comparison, carryOver, compare, unchanged } from '../../form/template/compare.ts';
import { mostBlankBytes } from '../../form/template/guard.ts';
import {
  type About,
  builtInId,
  byEdition,
  formId,
  keptFields,
  mostIdLength,
  readAbout,
  sameForm,
  type Template,
  templateFiles,
} from '../../form/template/kept-template.ts';
import { readMap } from '../../form/template/map-file.ts';
import { countLines, type MapLine } from '../../form/template/map-line.ts';
import type { ReadBlank, Survey } from '../../form/template/read-blank.ts';

/** How the commands for blank forms work, as their options say. */
export interface TemplateWays {
  readonly asOf: Day;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

/** The place where templates are kept, with the reader of PDFs. Throws where there is none. */
export function keeping({ templates, messages }: Context): NonNullable<Context['templates']> {
  if (templates === undefined) throw new TemplateError(messages.template.noPlace);
  return templates;
}

/** Where the map of a kept template lies. */
export const mapAt = (id: string, { folder }: Pick<TemplateStore, 'folder'>): string =>
  `${folder}/${id}/${templateFiles.map}`;

/** Everything that is kept; `about` is undefined where it cannot be read any more. */
export async function allKept(
  store: TemplateStore,
): Promise<readonly { readonly id: string; readonly about: About | undefined }[]> {
  const names = await store.names();
  return Promise.all(
    names.map(async (id) => {
      const bytes = await store.read(id, templateFiles.about);
      return { id, about: bytes && readAbout(bytes) };
    }),
  );
}

/** The newest kept copy of DHS Form 7001; it is filled by default. */
export async function officialId(store: TemplateStore): Promise<string | undefined> {
  const all = (await allKept(store)).flatMap(({ about }) => (about?.official ? [about] : []));
  return all.sort(byEdition)[0]?.id;
}

/** A name as it was given; one that is too long for any template is told by its length. */
export const quoted = (id: string, { messages }: Pick<Context, 'messages'>): string =>
  id.length > mostIdLength ? messages.template.longName(id.length) : `"${id}"`;

export function notKept(id: string, known: readonly string[], context: Context): InputError {
  const words = context.messages.template;
  const long = id.length > mostIdLength;
  const message = id === '' ? words.noName : long ? words.notKeptLong : words.notKept(id);
  const nearest = nearestName(long ? '' : id, [...known, builtInId]);
  return new InputError(message, [
    { path: 'template', found: quoted(id, context), wanted: words.notKeptWanted(nearest) },
  ]);
}

/**
 * Reads a kept template. Throws `InputError` when there is none of that name, or its map is wrong (with every problem),
 * and `TemplateError` when its files do not belong together.
 */
export async function readKept(id: string, context: Context): Promise<Template> {
  const { store } = keeping(context);
  const words = context.messages.template;
  const known = await store.names();
  if (!known.includes(id)) throw notKept(id, known, context);
  const [aboutFile, mapFile, blankFile] = await Promise.all(
    [templateFiles.about, templateFiles.map, templateFiles.blank].map((file) => store.read(id, file)),
  );
  const about = aboutFile && readAbout(aboutFile);
  const pinned = about && blankFile && sha256Of(blankFile) === about.packed;
  const blank = pinned ? unpackBlank(blankFile) : undefined;
  if (!about || !blank || !mapFile || about.sha256 !== blank.sha256)
    throw new TemplateError(words.warnings.pinned(id));
  const read = readMap(mapFile, blank, words.map);
  if ('problems' in read) {
    const message = [words.add.badKeptMap(id), read.otherForm].filter(Boolean).join(' ');
    throw new InputError(message, read.problems);
  }
  return { about, map: read.map, blank };
}

/** Reads a PDF from outside, apart from the program. Throws `TemplateError` with what to do about it. */
export async function readPdf(path: string, context: Context): Promise<ReadBlank> {
  const { readApart } = keeping(context);
  const { files, messages } = context;
  const bytes = await files.read(path, mostBlankBytes).catch((error: unknown) => {
    const larger = messages.failures.files.found.larger;
    if (error instanceof InputError && error.problems.some(({ found }) => found === larger))
      throw new TemplateError(messages.template.refused['too-large']);
    throw error;
  });
  const sheet = readSheetBlank(await files.readOwn(`${builtInSheet}/sheet.blank`));
  const result = await readApart(bytes, facesOf(sheet));
  if (result.did === 'read') return result.value as ReadBlank;
  const sentences: Readonly<Record<string, string>> = messages.template.refused;
  throw new TemplateError(sentences[result.reason] ?? messages.template.refused.damaged);
}

/** What a person should know of a form before using it on a day. */
export function warningsOf(
  { imprint }: Pick<Survey, 'imprint'>,
  { asOf }: Pick<TemplateWays, 'asOf'>,
  { messages }: Pick<Context, 'messages'>,
): readonly string[] {
  const words = messages.template.warnings;
  return [
    ...(imprint.expires !== undefined && imprint.expires < asOf
      ? [words.expired(messages.day(imprint.expires))]
      : []),
    ...(imprint.editions.length > 1
      ? [words.mixed(imprint.editions.map(({ printed }) => printed).join(', '))]
      : []),
  ];
}

export interface ComparedWith {
  readonly about: About;
  readonly comparison: Comparison;
}

/**
 * A kept form, compared: the one named, else the newest edition of the same form; undefined where none is kept, or it is
 * the same file. Throws `InputError` for a name that no form has.
 */
export async function compareWithKept(
  survey: Survey,
  context: Context,
  against?: string,
): Promise<ComparedWith | undefined> {
  const { store } = keeping(context);
  const kept = (await allKept(store)).flatMap(({ about }) => (about ? [about] : []));
  const named = kept.filter(({ id }) => id === against);
  if (against !== undefined && named.length === 0)
    throw notKept(
      against,
      kept.map(({ id }) => id),
      context,
    );
  const [about] =
    against === undefined
      ? kept.filter((each) => each.sha256 !== survey.sha256 && sameForm(each, survey)).sort(byEdition)
      : named;
  return about && { about, comparison: compare(about.fields, keptFields(survey)) };
}

export const editionText = ({ imprint }: Pick<About, 'imprint'>): string =>
  imprint.editions[0]?.printed ?? '';

/** A comparison as data, for `--json`. */
export const comparisonData = (compared: ComparedWith | undefined) =>
  compared === undefined
    ? null
    : {
        id: compared.about.id,
        edition: editionText(compared.about) || null,
        changes: compared.comparison.changes.map(({ field, ...change }) => ({
          ...change,
          page: field.page,
          label: field.label,
        })),
      };

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

/**
 * The form that `fill` is to use: the one named, else the newest kept copy of DHS Form 7001. Undefined stands for the
 * sheet that comes with the program. Throws `TemplateError` where nobody has confirmed a line of its map.
 */
export async function templateToFill(
  context: Context,
  flags: { readonly template?: string | undefined },
): Promise<Template | undefined> {
  if (flags.template === builtInId) return undefined;
  const { store } = keeping(context);
  const id = flags.template ?? (await officialId(store));
  if (id === undefined) return undefined;
  const kept = await readKept(id, context);
  const { confirmed, changed } = countLines(kept.map);
  const { nothingConfirmed, nothingLeft } = context.messages.template.fill;
  const say = changed > 0 ? nothingLeft : nothingConfirmed;
  if (confirmed === 0) throw new TemplateError(say(id, mapAt(id, store), flags.template === undefined));
  return kept;
}
