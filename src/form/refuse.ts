import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { InputError, type Problem } from '../core/errors.ts';
import { givenAt } from '../core/safe-contact.ts';
import type { Refused, StampError } from './blank/refusal.ts';
import { drawsAll, type Face, regular } from './face.ts';
import { lazily } from './lazily.ts';
import { listRows, pathsOf, textOf } from './resolve.ts';
import { type BlankMap, confirmedLines, factsOf, lineAt } from './template/map-line.ts';
import { items, printed } from './values.ts';

/** The scripts of the world in use, by the codes of ISO 15924; each is a property of Unicode too. */
const scripts = lazily(() =>
  'Hani Hira Kana Hang Bopo Arab Hebr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Khmr Mong Ethi Armn Geor Syrc Thaa Cher Cans Nkoo Tfng Vaii Yiii Olck Adlm Latn Grek Cyrl'
    .split(' ')
    .map((code) => [code, new RegExp(`^\\p{Script=${code}}$`, 'u')] as const),
);
const symbol = /^[\p{S}\p{Extended_Pictographic}]$/u;

const scriptOf = (character: string): string =>
  scripts().find(([, pattern]) => pattern.test(character))?.[0] ??
  (symbol.test(character) ? 'symbol' : 'other');

/** How many characters of a script (`symbol`, `other`: of none) cannot be drawn. */
export interface Lacking {
  readonly script: string;
  readonly count: number;
}

/** Why a text cannot be drawn with the shipped face and a font of the user's behind it; undefined: it can be. */
const refusalOf = (text: string, face: Face = regular): string | undefined =>
  face.given === undefined
    ? drawsAll(text, face)
      ? undefined
      : 'not-in-face'
    : face.given.refusal(text)?.reason;

/** Whether a clean text can be drawn. */
export const isDrawn = (text: string, face?: Face): boolean => refusalOf(text, face) === undefined;

/** What of a text cannot be drawn, by script; nothing of one that could be drawn only apart from what stands beside it. */
export function lackingIn(text: string, face?: Face): readonly Lacking[] {
  const found = new Map<string, number>();
  for (const character of text) {
    if (character === '\n' || isDrawn(character, face)) continue;
    const script = scriptOf(character);
    found.set(script, (found.get(script) ?? 0) + 1);
  }
  return [...found].map(([script, count]) => ({ script, count }));
}

/** A text with a blank to write on by hand in the place of each stretch that the face cannot draw. */
export function withBlanks(text: string, blank: string, face?: Face): string {
  if (isDrawn(text, face)) return text;
  // What runs in two directions is drawn without the font of the user's.
  const by = [...text].every((each) => isDrawn(each, face)) ? undefined : face;
  const parts: string[] = [];
  let open = false;
  for (const character of text) {
    const drawn = character === '\n' || isDrawn(character, by);
    if (drawn) parts.push(character);
    else if (!open) parts.push(blank);
    else if (parts.at(-1) === ' ') parts.pop();
    open = !drawn || (open && character === ' ');
  }
  const made = parts.join('');
  return isDrawn(made, face) ? made : blank;
}

const leaves = (path: string): readonly string[] =>
  path.endsWith('.name') ? ['given', 'middle', 'family', 'suffix'].map((part) => `${path}.${part}`) : [path];

const isText = (line: object): boolean => !('is' in line || 'includes' in line || 'empty' in line);

/** What cannot be drawn of some texts, each with its answer and by its scripts. */
const problemsIn = (
  texts: readonly { readonly path: string; readonly text: string }[],
  words: Catalogue,
  face: Face | undefined,
): readonly Problem[] => {
  const { wanted, wantedOf } = words.form.refusal;
  return texts.flatMap(({ path, text }): readonly Problem[] => {
    const reason = refusalOf(text, face);
    if (reason === undefined) return [];
    const kept = Object.hasOwn(wantedOf, reason) ? wantedOf[reason as keyof typeof wantedOf] : wanted;
    return [{ path, found: foundIn(text, words, face), wanted: kept }];
  });
};

/** "2 letters in Han", or what is said of a text whose letters could each be drawn. */
export function foundIn(text: string, { form: { refusal } }: Catalogue, face?: Face): string {
  const lacking = lackingIn(text, face);
  return lacking.length === 0 ? refusal.text : refusal.found(lacking);
}

/**
 * The answers of a case that the sheet cannot draw: each with how many characters of which script, and what would help.
 * With a font of the user's each fact by itself, and then each field, in which several facts may stand together and so run
 * in two directions.
 */
export function undrawnAnswers(
  map: BlankMap,
  caseFile: CaseRecord,
  words: Catalogue,
  face: Face | undefined,
): readonly Problem[] {
  const lines = Object.values(confirmedLines(map)).filter(isText);
  const paths = lines.flatMap((line) => pathsOf(line, caseFile).flatMap(leaves));
  for (const { list, columns } of listRows(map))
    items(caseFile, list).forEach((_, at) => {
      paths.push(...columns.map(({ key }) => `${list}.${at + 1}.${key}`));
    });
  const facts = problemsIn(
    [...new Set(paths)].map((path) => ({ path: givenAt(caseFile, path), text: printed(caseFile, path) })),
    words,
    face,
  );
  if (facts.length > 0 || face?.given === undefined) return facts;
  const fields = lines.map((line) => ({
    path: pathsOf(line, caseFile).join(', '),
    text: textOf(line, caseFile),
  }));
  return problemsIn(fields, words, face);
}

/** Refuses what the sheet that comes with the program cannot draw, all of it at once. Throws `InputError`. */
export function refuseUndrawn(
  map: BlankMap,
  caseFile: CaseRecord,
  words: Catalogue,
  face: Face | undefined,
): void {
  const problems = undrawnAnswers(map, caseFile, words, face);
  const { message, messageWithFont } = words.form.refusal;
  if (problems.length > 0) throw new InputError(face?.given ? messageWithFont : message, problems);
}

const ofCharacters: ReadonlySet<Refused['reason']> = new Set([
  'character',
  'right-to-left',
  'shaping',
  'not-in-font',
  'mixed-direction',
  'long-leftward',
]);

/** Whether a field was refused for the characters of its text, and not for its kind or length. */
export const isOfCharacters = ({ reason }: Refused): boolean => ofCharacters.has(reason);

/** What a form cannot take, with the facts of its fields where the map tells which they are. */
export function inOwnWords(
  error: StampError,
  map: BlankMap,
  values: ReadonlyMap<string, unknown>,
  ofSheet: boolean,
  words: Catalogue,
  face: Face | undefined,
): InputError {
  const { refused, text, reasons } = words.template.fill;
  const problems = error.refused.map((each) => {
    const { name, reason } = each;
    const facts = factsOf(lineAt(map.fields, name) ?? {});
    const found = isOfCharacters(each) ? foundIn(String(values.get(name) ?? ''), words, face) : text;
    return { path: facts.join(', ') || name, found, wanted: reasons[reason] };
  });
  return new InputError(ofSheet ? words.form.refusal.messageWithFont : refused, problems);
}
