import type { Context } from '../../core/context.ts';
import { InputError, TemplateError } from '../../core/errors.ts';
import { whole } from '../../core/wrap.ts';
import { packBlank } from '../../form/blank/pack.ts';
import { sha256Of } from '../../form/bytes.ts';
import { carryOver } from '../../form/template/compare.ts';
import { aboutOf, isTemplateId, proposedId, templateFiles } from '../../form/template/kept-template.ts';
import { readMap, writeMap } from '../../form/template/map-file.ts';
import {
  type BlankMap,
  confirmedLines,
  isConfirmed,
  lineAt,
  type MapLine,
  statementOf,
} from '../../form/template/map-line.ts';
import type { ReadBlank, Survey } from '../../form/template/read-blank.ts';
import { type Block, group, paragraph, type Said } from '../../render/document.ts';
import { blankDocument, changesDocument, fieldTitle, whyText } from '../../render/template.ts';
import { asText } from '../../render/text.ts';
import {
  type ComparedWith,
  compareWithKept,
  comparisonData,
  editionText,
  keeping,
  mapAt,
  quoted,
  readKept,
  readPdf,
  shippedLines,
  type TemplateWays,
  warningsOf,
} from './store.ts';

type AddWays = TemplateWays & { readonly map?: string | undefined; readonly id?: string | undefined };

/** A map file is small: a line for each field. */
const mostMapBytes = 4 * 1024 * 1024;

/**
 * `template add PDF`: keeps the cleaned blank, what it was, and its map; what a person has not confirmed stays a proposal
 * there. Throws `InputError` for a bad name or map.
 */
export async function add(context: Context, path: string, flags: AddWays): Promise<number> {
  const { store } = keeping(context);
  const words = context.messages.template;
  if (flags.id !== undefined && !isTemplateId(flags.id))
    throw new InputError(words.add.badId, [
      { path: '--id', found: quoted(flags.id, context), wanted: words.add.badIdWanted },
    ]);
  const read = await readPdf(path, context);
  const id = flags.id ?? proposedId(read.survey);
  const compared = flags.map === undefined ? await compareWithKept(read.survey, context) : undefined;
  const replaced = await replacedMap(id, context, flags);
  const { map, carried, lost, ours } = await mapFor(read, compared, replaced, context, flags);
  const { survey, blank } = read;
  const notes = new Map(
    survey.fields.map((field) => {
      const proposal = survey.proposals.get(field.name);
      const why = proposal ? whyText(proposal, words) : '';
      return [
        field.name,
        { page: field.page, label: field.label || field.tooltip.slice(0, 120), why },
      ] as const;
    }),
  );
  const packed = packBlank(blank);
  const about = aboutOf(id, survey, sha256Of(packed));
  const files = new Map([
    [templateFiles.about, new TextEncoder().encode(`${JSON.stringify(about)}\n`)],
    [templateFiles.map, writeMap(map, notes, words.map)],
    [templateFiles.blank, packed],
  ]);
  if (!(await store.put(id, files, { overwrite: flags.force })))
    throw new InputError(words.add.exists(id), [
      { path: '--id', found: words.add.existsFound, wanted: words.add.existsWanted },
    ]);
  const data = {
    id,
    survey,
    map,
    carried,
    lost,
    ours,
    replaced,
    compared,
    mapAt: mapAt(id, store),
  };
  if (flags.json) context.out.write(`${JSON.stringify(addedData(data, context, flags), null, 2)}\n`);
  else if (!flags.quiet) context.out.write(`${addedText(data, context, flags)}\n`);
  return 0;
}

interface Added {
  readonly id: string;
  readonly survey: Survey;
  readonly map: BlankMap;
  readonly carried: number;
  readonly lost: readonly string[];
  /** The fields whose lines come with the program. */
  readonly ours: ReadonlySet<string>;
  readonly replaced: Replaced;
  readonly compared: ComparedWith | undefined;
  readonly mapAt: string;
}

/** The map that is to be replaced: what is confirmed there, and by which blank; whether it can be read at all. */
interface Replaced {
  readonly sha256: string;
  readonly confirmed: Readonly<Record<string, MapLine>>;
  readonly titles: ReadonlyMap<string, string>;
  readonly damaged: boolean;
}

const nothingReplaced: Replaced = { sha256: '', confirmed: {}, titles: new Map(), damaged: false };

async function replacedMap(id: string, context: Context, { force }: AddWays): Promise<Replaced> {
  if (!force || !(await keeping(context).store.names()).includes(id)) return nothingReplaced;
  try {
    const { about, map } = await readKept(id, context);
    const titles = new Map(about.fields.map((field) => [field.name, fieldTitle(field)]));
    return { sha256: about.sha256, confirmed: confirmedLines(map), titles, damaged: false };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof TemplateError)) throw error;
    return { ...nothingReplaced, damaged: true };
  }
}

/** Lines that were confirmed and are so no more, by what their fields are called. */
const noLonger = ({ replaced: { confirmed, titles }, map }: Pick<Added, 'replaced' | 'map'>) =>
  Object.entries(confirmed)
    .filter(([name, line]) => lineAt(map.fields, name)?.confirmed !== line.confirmed)
    .map(([name]) => ({ name, title: titles.get(name) ?? name }));

/**
 * The map given; or what a person has confirmed of the same file, what comes with the program for this form, an older
 * edition's map, and the proposals say.
 */
async function mapFor(
  { blank, survey }: ReadBlank,
  compared: ComparedWith | undefined,
  replaced: Replaced,
  context: Context,
  flags: AddWays,
): Promise<Pick<Added, 'map' | 'carried' | 'lost' | 'ours'>> {
  const words = context.messages.template;
  if (flags.map !== undefined) {
    const read = readMap(await context.files.read(flags.map, mostMapBytes), blank, words.map);
    if ('problems' in read) {
      const { otherForm, problems } = read;
      throw new InputError(otherForm ? words.add.otherMap(otherForm) : words.add.badMap, problems);
    }
    const given = read.map.fields;
    const fields = Object.fromEntries(survey.fields.map(({ name }) => [name, lineAt(given, name) ?? {}]));
    return { map: { ...read.map, fields }, carried: 0, lost: [], ours: new Set() };
  }
  const old = compared && (await readKept(compared.about.id, context)).map.fields;
  const over = compared && old ? carryOver(compared.comparison, old) : undefined;
  const ours = await shippedLines(survey, context);
  const still = replaced.sha256 === survey.sha256 ? replaced.confirmed : {};
  const fields = survey.fields.map(({ name }): readonly [string, MapLine] => [
    name,
    lineAt(still, name) ?? ours.get(name) ?? over?.lines.get(name) ?? survey.proposals.get(name)?.line ?? {},
  ]);
  return {
    map: {
      sha256: survey.sha256,
      form: survey.imprint.form,
      edition: survey.imprint.editions[0]?.printed ?? '',
      fields: Object.fromEntries(fields),
    },
    carried: over?.lines.size ?? 0,
    lost: over?.lost ?? [],
    ours: new Set([...ours.keys()].filter((name) => lineAt(still, name)?.confirmed === undefined)),
  };
}

/** The fields by what becomes of them. */
function sorted({ survey, map }: Added) {
  const entries = survey.fields.map((field) => ({ field, line: lineAt(map.fields, field.name) ?? {} }));
  const shown = entries.filter(({ line }) => statementOf(line) !== '');
  return {
    confirmed: shown.filter(({ line }) => isConfirmed(line)),
    proposed: shown.filter(({ line }) => !isConfirmed(line)),
    left: entries.filter(({ line }) => statementOf(line) === ''),
  };
}

function addedText(added: Added, context: Context, flags: AddWays): string {
  const words = context.messages.template;
  const { confirmed, proposed, left } = sorted(added);
  const { survey, compared, ours, replaced } = added;
  const gone = noLonger(added);
  const rows = (entries: typeof left): readonly string[] =>
    entries.map(({ field, line }) => {
      const proposal = survey.proposals.get(field.name);
      const what = statementOf(line) || (proposal?.left ? words.left[proposal.left] : '');
      return words.add.shown(fieldTitle(field), what);
    });
  const before = compared && { id: compared.about.id, edition: editionText(compared.about) };
  const blocks = [
    ...blankDocument(survey, warningsOf(survey, flags, context), context.messages),
    ...[true, false].flatMap((shipped) => {
      const some = confirmed.filter(({ field }) => ours.has(field.name) === shipped);
      const text = shipped ? words.add.confirmed : words.add.confirmedBefore;
      return section({ text: text(some.length), tone: 'good' }, rows(some));
    }),
    ...section({ text: words.add.proposed(proposed.length), tone: 'caution' }, rows(proposed)),
    ...section(words.add.left(left.length), rows(left)),
    ...(compared && before
      ? [
          group(
            ...changesDocument(compared.comparison, before, words),
            paragraph(words.compare.carried(added.carried)),
            ...(added.lost.length > 0 ? [paragraph(words.compare.lost(added.lost.join(', ')))] : []),
          ),
        ]
      : []),
    ...(replaced.damaged ? [paragraph({ text: words.add.damagedMap, tone: 'caution' })] : []),
    ...section(
      { text: words.add.noLonger(gone.length), tone: 'caution' },
      gone.map(({ title }) => title),
    ),
    group(
      paragraph({ text: words.add.done(added.id), tone: 'good' }),
      paragraph(whole(words.add.mapAt(added.mapAt))),
      ...(proposed.length > 0 ? [paragraph(words.add.confirmNext(added.id))] : []),
    ),
  ];
  return asText(blocks, context.out).trimEnd();
}

/** Nothing where it has no rows. */
const section = (head: Said, rows: readonly string[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [group(paragraph(head), ...rows.map((row) => paragraph(row, { indent: 1, hangs: true })))];

function addedData(added: Added, context: Context, flags: AddWays) {
  const { id, survey, map, compared, carried, lost, mapAt } = added;
  const { confirmed, proposed, left } = sorted(added);
  const names = (entries: typeof left): readonly string[] => entries.map(({ field }) => field.name);
  return {
    id,
    map: mapAt,
    sha256: survey.sha256,
    title: survey.title,
    form: map.form || null,
    editions: survey.imprint.editions,
    expires: survey.imprint.expires ?? null,
    official: survey.official,
    warnings: warningsOf(survey, flags, context).map((text) => ({ text })),
    confirmed: names(confirmed),
    noLongerConfirmed: noLonger(added).map(({ name }) => name),
    proposed: names(proposed),
    leftOut: names(left),
    comparedWith: comparisonData(compared),
    carried,
    lost,
  };
}
