import type { Problem } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { decodeText } from '../../core/text-bytes.ts';
import type { Slot } from '../blank/compiled-blank.ts';
import {
  answersOf,
  type BlankMap,
  confirmed,
  factAt,
  isOpen,
  isUnit,
  type MapLine,
  nearestFact,
  statementOf,
  unconfirmed,
} from './map-line.ts';

/** What a map file says beside a line, for whoever corrects it; not read back. */
export interface LineNote {
  readonly page: number;
  readonly label: string;
  readonly why: string;
}

export type MapWords = {
  readonly head: readonly string[];
  readonly otherForm: (known: number, all: number) => string;
  readonly found: { readonly noJson: string; readonly nothing: string };
  readonly wanted: {
    readonly json: string;
    readonly object: string;
    readonly key: (nearest: string) => string;
    readonly field: (nearest: string) => string;
    readonly sha256: (hash: string) => string;
    readonly text: string;
    readonly fact: (nearest: string) => string;
    readonly answer: (answers: string) => string;
    readonly forBox: string;
    readonly forText: string;
    readonly forRadio: (states: string) => string;
    readonly forInk: string;
    readonly oneOf: string;
    readonly when: string;
    readonly truth: string;
    readonly part: string;
    readonly confirmed: string;
  };
};

type Raw = Readonly<Record<string, unknown>>;
type Wrong = (key: string, found: unknown, say: string) => void;

const keys = ['readMe', 'form', 'edition', 'sha256', 'fields'] as const;
/** What stands in a line for its reader; `unsure` was written by earlier versions, whose lines are all proposals. */
const notes: readonly string[] = ['page', 'label', 'says', 'why', 'unsure'];

/** Writes a map with its explanation at the head, one field a line. */
export function writeMap(
  map: BlankMap,
  notes: ReadonlyMap<string, LineNote>,
  { head }: Pick<MapWords, 'head'>,
): Uint8Array {
  const lines = Object.entries(map.fields).map(([name, line]) => {
    const { page, label, why } = notes.get(name) ?? { page: 0, label: '', why: '' };
    const shows = statementOf(line);
    const says = shows === '' || shows === line.confirmed ? {} : { says: shows };
    return `    ${JSON.stringify(name)}: ${JSON.stringify({ page, label, ...line, ...says, why })}`;
  });
  const text = [
    '{',
    `  "readMe": ${JSON.stringify(head, null, 2).replaceAll('\n', '\n  ')},`,
    `  "form": ${JSON.stringify(map.form)},`,
    `  "edition": ${JSON.stringify(map.edition)},`,
    `  "sha256": ${JSON.stringify(map.sha256)},`,
    '  "fields": {',
    lines.join(',\n'),
    '  }',
    '}',
  ];
  return new TextEncoder().encode(`${text.join('\n')}\n`);
}

/**
 * Marks lines of a map file as confirmed or not: by field, what each showed when a person was asked, and whether that is
 * right. A line that shows something else by now stays as it is. What the file says for its readers is kept.
 */
export function markConfirmed(
  bytes: Uint8Array,
  answers: ReadonlyMap<string, { readonly shows: string; readonly right: boolean }>,
  words: Pick<MapWords, 'head'>,
): Uint8Array {
  const { fields, ...head } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly form: string;
    readonly edition: string;
    readonly sha256: string;
    readonly fields: Readonly<Record<string, MapLine & LineNote>>;
  };
  const entries = Object.entries(fields).map(([name, raw]) => {
    const line = withoutNotes(raw) as MapLine;
    const answer = answers.get(name);
    if (answer?.shows !== statementOf(line)) return [name, line] as const;
    return [name, answer.right ? confirmed(line) : unconfirmed(line)] as const;
  });
  return writeMap({ ...head, fields: Object.fromEntries(entries) }, new Map(Object.entries(fields)), words);
}

const withoutNotes = (line: object): Raw =>
  Object.fromEntries(Object.entries(line).filter(([key]) => !notes.includes(key)));

const isRecord = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Reads a map file strictly, against the blank that it is for (its hash, and its slots). Gives the map, or everything
 * that is wrong with it: path, found, wanted. Of a map for another form, most of whose fields this one lacks, those are
 * counted in a sentence and not named one by one.
 */
export function readMap(
  bytes: Uint8Array,
  blank: { readonly sha256: string; readonly slots: readonly Pick<Slot, 'name' | 'type' | 'states'>[] },
  words: MapWords,
): { readonly map: BlankMap } | { readonly problems: readonly Problem[]; readonly otherForm?: string } {
  const shown = (found: unknown): string => (JSON.stringify(found) ?? words.found.nothing).slice(0, 80);
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes) ?? '');
  } catch {
    return { problems: [{ path: 'map', found: words.found.noJson, wanted: words.wanted.json }] };
  }
  if (!isRecord(value))
    return { problems: [{ path: 'map', found: shown(value), wanted: words.wanted.object }] };
  const problems: Problem[] = [];
  const wrong = (path: string, found: unknown, wanted: string): void => {
    problems.push({ path, found: shown(found), wanted });
  };
  for (const key of Object.keys(value))
    if (!keys.some((known) => known === key)) wrong(key, key, words.wanted.key(nearestName(key, keys)));
  for (const key of ['form', 'edition'])
    if (value[key] !== undefined && typeof value[key] !== 'string') wrong(key, value[key], words.wanted.text);
  if (value['sha256'] !== blank.sha256) wrong('sha256', value['sha256'], words.wanted.sha256(blank.sha256));
  const given = value['fields'];
  if (!isRecord(given)) {
    wrong('fields', given, words.wanted.object);
    return { problems };
  }
  const slots = new Map(blank.slots.map((slot) => [slot.name, slot]));
  const names = Object.keys(given);
  const known = names.filter((name) => slots.has(name)).length;
  const isOther = value['sha256'] !== blank.sha256 && known < names.length / 2;
  const fields: [string, MapLine][] = [];
  for (const [name, line] of Object.entries(given)) {
    const path = `fields[${JSON.stringify(name)}]`;
    const slot = slots.get(name);
    if (slot === undefined && isOther) continue;
    if (slot === undefined) wrong(path, name, words.wanted.field(nearestName(name, [...slots.keys()])));
    else if (!isRecord(line)) wrong(path, line, words.wanted.object);
    else {
      const rest = withoutNotes(line);
      const before = problems.length;
      checkLine(rest, slot, (key, found, say) => wrong(`${path}.${key}`, found, say), words.wanted);
      if (problems.length === before) fields.push([name, rest as MapLine]);
    }
  }
  if (isOther) return { problems, otherForm: words.otherForm(known, names.length) };
  if (problems.length > 0) return { problems };
  const text = (key: string): string => String(value[key] ?? '');
  return {
    map: {
      sha256: blank.sha256,
      form: text('form'),
      edition: text('edition'),
      fields: Object.fromEntries(fields),
    },
  };
}

const lineKeys = ['fact', 'facts', 'join', 'is', 'includes', 'empty', 'states', 'when', 'part', 'confirmed'];
const tickKeys = ['is', 'includes', 'empty'];
const mostFacts = 12;

/** Tells everything that is wrong with one line of a map, for the field that it is for. */
function checkLine(
  line: Raw,
  slot: Pick<Slot, 'type' | 'states'>,
  wrong: Wrong,
  wanted: MapWords['wanted'],
): void {
  for (const key of Object.keys(line))
    if (!lineKeys.includes(key)) wrong(key, key, wanted.key(nearestName(key, lineKeys)));
  if (line['confirmed'] !== undefined && typeof line['confirmed'] !== 'string')
    wrong('confirmed', line['confirmed'], wanted.confirmed);
  if (line['join'] !== undefined && typeof line['join'] !== 'string')
    wrong('join', line['join'], wanted.text);
  if (line['fact'] !== undefined && line['facts'] !== undefined) wrong('facts', line['facts'], wanted.oneOf);
  const facts = pathsIn(line, wrong, wanted);
  for (const each of Array.isArray(line['when']) ? line['when'] : [line['when']])
    checkWhen(each, wrong, wanted);
  if (line['part'] !== undefined && (line['part'] !== 'number' || !facts.every(isUnit) || facts.length !== 1))
    wrong('part', line['part'], wanted.part);
  if (facts.length === 0) {
    for (const key of [...tickKeys, 'states'])
      if (line[key] !== undefined) wrong('fact', undefined, wanted.fact('person.role'));
    return;
  }
  if (slot.type === 'signature') wrong('fact', facts[0], wanted.forInk);
  else if (slot.type === 'radio' && slot.states.length > 1)
    checkStates(line, slot.states, facts[0] ?? '', wrong, wanted);
  else if (slot.type === 'check' || slot.type === 'radio') checkTick(line, '', facts[0] ?? '', wrong, wanted);
  else
    for (const key of [...tickKeys, 'states'])
      if (line[key] !== undefined) wrong(key, line[key], wanted.forText);
}

/** The facts that a line names and that there are. */
function pathsIn(line: Raw, wrong: Wrong, wanted: MapWords['wanted']): readonly string[] {
  const { fact, facts } = line;
  if (fact === undefined && facts === undefined) return [];
  const several = Array.isArray(facts) ? (facts as readonly unknown[]) : undefined;
  if (facts !== undefined && (several === undefined || several.length === 0 || several.length > mostFacts)) {
    wrong('facts', facts, wanted.oneOf);
    return [];
  }
  const given: readonly (readonly [string, unknown])[] = several
    ? several.map((each, at) => [`facts[${at}]`, each] as const)
    : [['fact', fact]];
  return given.flatMap(([key, path]) => {
    if (typeof path === 'string' && factAt(path) !== undefined) return [path];
    wrong(key, path, wanted.fact(nearestFact(String(path))));
    return [];
  });
}

function checkStates(
  line: Raw,
  states: readonly string[],
  fact: string,
  wrong: Wrong,
  wanted: MapWords['wanted'],
): void {
  const given = line['states'];
  if (!isRecord(given)) {
    wrong('states', given, wanted.forRadio(states.join(', ')));
    return;
  }
  for (const [state, when] of Object.entries(given)) {
    if (!states.includes(state)) wrong(`states.${state}`, state, wanted.forRadio(states.join(', ')));
    else if (when === null || typeof when !== 'object') wrong(`states.${state}`, when, wanted.forBox);
    else checkTick(when as Raw, `states.${state}.`, fact, wrong, wanted);
  }
}

/** One of `is`, `includes` and `empty`, with an answer that the fact can have. */
function checkTick(line: Raw, at: string, fact: string, wrong: Wrong, wanted: MapWords['wanted']): void {
  const there = tickKeys.filter((key) => line[key] !== undefined);
  const [key] = there;
  if (there.length !== 1 || key === undefined) {
    wrong(`${at}is`, there.length === 0 ? undefined : there, wanted.forBox);
    return;
  }
  if (key === 'empty') {
    if (line['empty'] !== true) wrong(`${at}empty`, line['empty'], wanted.truth);
    return;
  }
  const answers = answersOf(fact);
  const value = line[key];
  const open = isOpen(fact) && typeof value === 'string';
  if (answers === undefined) wrong(`${at}${key}`, value, wanted.forBox);
  else if (!open && !answers.some((answer) => answer === value))
    wrong(`${at}${key}`, value, wanted.answer(answers.join(', ')));
}

function checkWhen(when: unknown, wrong: Wrong, wanted: MapWords['wanted']): void {
  if (when === undefined) return;
  const { fact, in: some, notIn, ...rest } = (typeof when === 'object' && when !== null ? when : {}) as Raw;
  const values = some ?? notIn;
  const good =
    typeof fact === 'string' &&
    factAt(fact) !== undefined &&
    (some === undefined) !== (notIn === undefined) &&
    Array.isArray(values) &&
    values.length > 0;
  if (!good || Object.keys(rest).length > 0) wrong('when', when, wanted.when);
}
