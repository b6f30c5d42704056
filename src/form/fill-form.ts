import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue, FormWords } from '../content/messages/catalogue.ts';
import { formWords } from '../content/messages/form-words.ts';
import { type CaseFile, generalPath } from '../core/case-file.ts';
import { InputError } from '../core/errors.ts';
import { nameOf } from '../core/fact-name.ts';
import type { Decision } from '../core/outcome.ts';
import { forPaper } from '../core/safe-contact.ts';
import { type FillBlank, type FilledBlank, fillBlank, type PageWays } from './blank/fill-blank.ts';
import type { DrawnForm, ExtraPage } from './blank/form-writer.ts';
import type { StampValue } from './blank/lay-out-fields.ts';
import { type Refused, StampError } from './blank/refusal.ts';
import type { Block } from './continuation.ts';
import { clean, type Face } from './face.ts';
import { onceFor } from './lazily.ts';
import { abbreviated } from './postal.ts';
import { inOwnWords, isDrawn, isOfCharacters, refuseUndrawn, undrawnAnswers } from './refuse.ts';
import { type ListRows, listRows, pathsOf, textOf } from './resolve.ts';
import { roomToGoOn } from './sheet.ts';
import { type Abbreviated, caseValues, type NotPut } from './template/case-values.ts';
import { builtInId, fileOf, type KeptField, type Template } from './template/kept-template.ts';
import {
  type BlankMap,
  confirmedLines,
  countLines,
  factsOf,
  isStreet,
  isUnit,
  lineAt,
} from './template/map-line.ts';
import { items, printed } from './values.ts';

export interface FillOptions {
  /** Pages before the form that are no part of it and are not sent with it. */
  readonly front?: readonly ExtraPage[] | undefined;
  /** The values are drawn and the fields taken out. */
  readonly flatten?: boolean;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face | undefined;
  /** What cannot be drawn is left out and told on the form, and does not refuse it. */
  readonly leavesUndrawn?: boolean;
  /** The bytes are good until the next form is filled. */
  readonly reuse?: boolean;
}

export interface FillReport {
  readonly filled: number;
  /** The labels of what goes on on a continuation page. */
  readonly continued: readonly string[];
  readonly blank: number;
  /** Those in front left out. */
  readonly pages: number;
}

/** Of a form of the user's own also what is known and has no place in its field, or stands there shorter. */
export type TemplateReport = FillReport & {
  readonly template: string;
  readonly notPut: readonly NotPut[];
  readonly abbreviated: readonly Abbreviated[];
  /** Lines of the map that nobody has confirmed: what they propose was not written. */
  readonly proposed: number;
};

export interface FilledForm {
  readonly bytes: Uint8Array;
  readonly report: FillReport | TemplateReport;
  /** What was drawn, where it was flattened: for one file of many forms. */
  readonly drawn: DrawnForm;
  /** The facts that could not be drawn and were left out, where that was wished. */
  readonly undrawn: readonly string[];
}

/** Whether it is the sheet that comes with the program: nothing is told of its fields but what is filled in. */
export const isSheet = ({ about }: Pick<Template, 'about'>): boolean => about.id === builtInId;

/** The name of a filled copy where nobody gave another. */
export const fileOfForm = ({ about }: Pick<Template, 'about'>): string => fileOf(about.id);

/** What goes on a form for a case, before it is laid out. */
export interface FormPlan {
  readonly values: ReadonlyMap<string, StampValue>;
  readonly notPut: readonly NotPut[];
  readonly abbreviated: readonly Abbreviated[];
  /** The items of lists for which the form has no row. */
  readonly further: readonly Block[];
}

/** Decides what every field of a form gets. A fact that is not known leaves its field blank. */
export function planForm(template: Template, caseFile: CaseFile): FormPlan {
  const { map, blank } = template;
  return {
    ...caseValues(blank.slots, confirmedLines(map), caseFile),
    further: listRows(map).flatMap((list) => leftOver(list, template, caseFile)),
  };
}

/**
 * The fields of a map that the program fills in by itself, those whose text is given in full elsewhere, and how many lines
 * nobody has confirmed.
 */
const specialFields = onceFor((map: BlankMap) => {
  const lines = Object.entries(confirmedLines(map));
  return {
    noticeField: lines.find(([, { notice }]) => notice)?.[0],
    short: new Set(lines.flatMap(([name, { short }]) => (short ? [name] : []))),
    proposed: countLines(map).proposed,
  };
});

/**
 * Fills a form for one case and reads it back; contact data that are not safe stay out. Throws `InputError` for what cannot
 * be drawn or has no place, and for a form of the user's on which nothing goes; `Error` when the result does not read back.
 */
export function fillForm(
  template: Template,
  said: CaseFile,
  { asOf }: Pick<Decision, 'asOf'>,
  words: Catalogue,
  { front = [], flatten = false, face, reuse = false, leavesUndrawn = false }: FillOptions,
): FilledForm {
  const caseFile = forPaper(said, asOf);
  const { about, map, blank } = template;
  const own = isSheet(template);
  const planned = planForm(template, caseFile);
  if (own && !leavesUndrawn && !planned.further.every((block) => isBlockDrawn(block, face)))
    refuseUndrawn(map, caseFile, words, face);
  const answers =
    own && leavesUndrawn ? undrawnAnswers(map, caseFile, words, face).map(({ path }) => path) : [];
  const drawn = leavesUndrawn ? withoutUndrawn(planned, template, caseFile, answers, face) : planned;
  const { plan, ways } = own ? withoutEmptyPages(drawn, planned, template) : { plan: drawn };
  const name = textOf({ facts: ['person.organization', 'person.name'], join: ', ' }, caseFile);
  const input: Omit<FillBlank, 'values'> = {
    blank,
    words: own ? formWords.sheet : ofAnyForm(formWords),
    title: own ? formWords.sheet.title : formWords.continuationPages.continuation(about.title),
    identity: {
      name: leavesUndrawn && !isDrawn(name, face) ? '' : name,
      receipt: printed(caseFile, 'filings.1.receiptNumber'),
    },
    titleOf: (name) => titleOf(fieldsOf(template).get(name)),
    front,
    ways,
    short: specialFields(map).short,
    further: plan.further,
    told: (pageOf) =>
      listRows(map).flatMap(({ list, rows, more }) => {
        const left = items(caseFile, list).length - rows;
        return left > 0 ? [[more, formWords.sheet.more(left, pageOf(list))] as const] : [];
      }),
    flatten,
    reuse,
    ...(face ? { face } : {}),
  };
  const fill = (values: FormPlan['values']): FilledBlank => fillBlank({ ...input, values });
  const leaves = (refused: Refused): boolean =>
    (!own && refused.reason === 'too-long') || (leavesUndrawn && isOfCharacters(refused));
  try {
    const filled =
      own && !leavesUndrawn ? { ...plan, ...fill(plan.values) } : fillWhatFits(fill, plan, template, leaves);
    const { applied, continued, blank: left, pages } = filled.report;
    const counts = { filled: applied.length, continued, blank: left, pages };
    const { bytes, drawn, notPut, abbreviated: short } = filled;
    const undrawn = notPut.filter(({ why }) => why === 'not-drawable').map(({ fact }) => fact);
    if (own) return { bytes, drawn, undrawn: [...answers, ...undrawn], report: counts };
    if (counts.filled === 0) throw nothingGoes(map, words);
    const { proposed } = specialFields(map);
    const report = { template: about.id, ...counts, notPut, abbreviated: short, proposed };
    return { bytes, drawn, undrawn, report };
  } catch (error) {
    if (!(error instanceof StampError)) throw error;
    if (own) refuseUndrawn(map, caseFile, words, face);
    throw inOwnWords(error, map, plan.values, own, words, face);
  }
}

/** A plan without what cannot be drawn; the sheet says first which answers those are (`answers`). */
function withoutUndrawn(
  plan: FormPlan,
  template: Template,
  caseFile: CaseFile,
  answers: readonly string[],
  face: Face | undefined,
): FormPlan {
  const undrawn = [...plan.values].filter(
    ([, value]) => typeof value === 'string' && !isDrawn(clean(value), face),
  );
  const further = plan.further.map((block) =>
    'cells' in block ? { ...block, cells: block.cells.filter(({ text }) => isDrawn(text, face)) } : block,
  );
  const { map } = template;
  if (undrawn.length === 0 && answers.length === 0) return plan;
  const values = new Map(plan.values);
  for (const [name] of undrawn) values.delete(name);
  const { noticeField } = specialFields(map);
  if (noticeField !== undefined && answers.length > 0) {
    const names = answers.map((path) => nameOf(path, formWords)).join('; ');
    values.set(noticeField, formWords.sheet.notDrawn(names));
  }
  // Of the sheet it is told by its answers.
  const told = isSheet(template) ? [] : undrawn;
  const notPut = told.map(([name]): NotPut => {
    const paths = pathsOf(lineAt(map.fields, name) ?? {}, caseFile);
    const path = paths.find((each) => !isDrawn(printed(caseFile, each), face));
    return { name, fact: path ?? factOf(map, name), why: 'not-drawable' };
  });
  return { ...plan, values, further, notPut: [...plan.notPut, ...notPut] };
}

/** The sections of the sheet in which something may be filled in, with their pages. */
const sectionsOf = onceFor(({ about }: Pick<Template, 'about'>) => {
  const fields = about.fields.filter(({ section }) => section !== 'header' && section !== 'notice');
  return [...new Map(fields.map(({ section = '', page }) => [section, page]))];
});

/**
 * The sheet without the pages on which nothing is filled in, and with a word on its first page of the sections without
 * answers. An answer that cannot be drawn is one (`planned`: with those).
 */
function withoutEmptyPages(
  plan: FormPlan,
  planned: FormPlan,
  template: Template,
): { plan: FormPlan; ways: PageWays } {
  const fields = fieldsOf(template);
  const answered = new Set([...planned.values.keys()].map((name) => fields.get(name)?.section));
  const sections = sectionsOf(template);
  const empty = sections.filter(([section]) => !answered.has(section));
  const needed = new Set(sections.flatMap(([section, page]) => (answered.has(section) ? [page] : [])));
  const { noticeField = '', short } = specialFields(template.map);
  const leftOut = new Set(sections.map(([, page]) => page).filter((page) => page > 1 && !needed.has(page)));
  const values = new Map(plan.values);
  for (const name of short) if (leftOut.has(fields.get(name)?.page ?? 0)) values.delete(name);
  if (empty.length > 0) {
    const names = empty.map(([section]) => shortly(formWords.sheet.sections[section as SectionId]));
    const before = values.get(noticeField);
    values.set(
      noticeField,
      [before, formWords.sheet.noAnswers(names, leftOut.size)].filter(Boolean).join('\n'),
    );
  }
  return { plan: { ...plan, values }, ways: { leftOut, room: roomToGoOn } };
}

type SectionId = keyof FormWords['sheet']['sections'];

const factOf = (map: BlankMap, name: string): string => factsOf(lineAt(map.fields, name) ?? {})[0] ?? '';

const isBlockDrawn = (block: Block, face: Face | undefined): boolean =>
  !('cells' in block) || block.cells.every(({ text }) => isDrawn(text, face));

/** The words of continuation pages, without what is true of the sheet that comes with the program alone. */
const ofAnyForm = ({ sheet, continuationPages }: FormWords): FormWords['sheet'] => {
  const { subtitle, footer, name } = continuationPages.page;
  return { ...sheet, subtitle, footer, labels: { ...sheet.labels, 'header-name': name } };
};

const fieldsOf = onceFor(
  ({ about }: Pick<Template, 'about'>): ReadonlyMap<string, KeptField> =>
    new Map(about.fields.map((field) => [field.name, field])),
);

/** A numbered section by its number alone. */
const shortly = (section: string): string => section.replace(/^(\w+ \d\w*)\..*$/, '$1');
const sectionOf = (field: KeptField | undefined): string =>
  (formWords.sheet.sections as Readonly<Record<string, string>>)[field?.section ?? ''] ?? '';

/** What a field is called on a continuation page. */
function titleOf(field: KeptField | undefined): string | undefined {
  const section = sectionOf(field);
  if (section !== '') return field?.tooltip.replace(section, shortly(section));
  return field?.label || field?.tooltip;
}

/** The items of a list for which the form has no row, each with what it holds. */
function leftOver(
  { list, rows, columns, more }: ListRows,
  template: Template,
  caseFile: CaseFile,
): readonly Block[] {
  const left = items(caseFile, list).slice(rows);
  if (left.length === 0) return [];
  const fields = fieldsOf(template);
  const field = fields.get(more);
  return left.map((_, at) => {
    const number = rows + at + 1;
    const cells = columns.map(({ field: name, key }) => ({
      label: fields.get(name)?.label ?? key,
      text: printed(caseFile, `${list}.${number}.${key}`),
    }));
    const title = formWords.sheet.item(shortly(sectionOf(field)), number);
    return { key: list, title, page: field?.page ?? 1, cells: cells.filter(({ text }) => text !== '') };
  });
}

/**
 * Fills in what can be: what is too small even for a pointer to another page stays blank, and is told, and so does what
 * cannot be drawn where that is left out (`leaves`).
 */
function fillWhatFits(
  fill: (values: FormPlan['values']) => FilledBlank,
  { values, notPut, abbreviated: before }: FormPlan,
  { map, about }: Template,
  leaves: (refused: Refused) => boolean,
): FilledBlank & Pick<FormPlan, 'notPut' | 'abbreviated'> {
  const left = new Map(values);
  const not = [...notPut];
  let short = [...before];
  // What is too long in its shorter form as well goes on elsewhere as it is.
  const whole = new Set<string>();
  const isShortened = (name: string): boolean =>
    !isSheet({ about }) && !whole.has(name) && (isStreet(factOf(map, name)) || isUnit(factOf(map, name)));
  for (;;) {
    try {
      const filled = fill(left);
      const long = filled.report.overflow.filter(({ name }) => isShortened(name));
      if (long.length === 0) return { ...filled, notPut: not, abbreviated: short };
      for (const { name, text } of long) {
        const less = abbreviated(text);
        short = short.filter((each) => each.name !== name);
        if (less === text) whole.add(name);
        else short.push({ name, fact: factOf(map, name), text: less });
        left.set(name, less === text ? (values.get(name) ?? '') : less);
      }
    } catch (error) {
      if (!(error instanceof StampError) || !error.refused.every(leaves)) throw error;
      for (const { name, reason } of error.refused) {
        left.delete(name);
        const why = reason === 'too-long' ? 'longer-than-field' : 'not-drawable';
        not.push({ name, fact: factOf(map, name), why });
      }
    }
  }
}

function nothingGoes(map: BlankMap, { template: { fill } }: Catalogue): InputError {
  const wanted = Object.values(confirmedLines(map)).flatMap((line) => factsOf(line));
  const problems = [...new Set(wanted)].map((path) => ({ path, ...fill.nothing.problem }));
  return new InputError(fill.nothing.message, problems);
}

/** Every fact that has a place on a form by its map, whichever the case. */
export const factsOnForm = onceFor(({ map }: Pick<Template, 'map'>): ReadonlySet<FactPath> => {
  const paths = Object.values(confirmedLines(map)).flatMap((line) =>
    factsOf(line).map((path) => (line.each === undefined ? path : `${line.each}.1.${path}`)),
  );
  const shown = new Set<string>(paths.map(generalPath));
  // `person.name` is the whole name.
  return new Set(
    (Object.keys(facts) as FactPath[]).filter((path) =>
      path.split('.').some((_, at, steps) => shown.has(steps.slice(0, at + 1).join('.'))),
    ),
  );
});
