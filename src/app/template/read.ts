import type { Context } from '../../core/context.ts';
import { showDay } from '../../core/dates.ts';
import { InputError, TemplateError } from '../../core/errors.ts';
import { facesOf } from '../../form/blank/pack.ts';
import { builtInSheet, readSheetBlank } from '../../form/sheet.ts';
import { type Comparison, compare } from '../../form/template/compare.ts';
import { mostBlankBytes } from '../../form/template/guard.ts';
import { type About, byEdition, keptFields, sameForm } from '../../form/template/kept-template.ts';
import type { ReadBlank } from '../../form/template/read-blank.ts';
import type { Survey } from '../../form/template/surveyed.ts';
import type { Flags } from '../command.ts';
import { allKept, keeping, notKept } from './kept.ts';

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
  { asOf }: Pick<Flags, 'asOf'>,
  { messages }: Pick<Context, 'messages'>,
): readonly string[] {
  const words = messages.template.warnings;
  return [
    ...(imprint.expires !== undefined && imprint.expires < asOf
      ? [words.expired(showDay(imprint.expires, 'en-US'))]
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
  const { shelf } = keeping(context);
  const kept = (await allKept(shelf)).flatMap(({ about }) => (about ? [about] : []));
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
