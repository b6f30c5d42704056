import { nearestName } from '../../core/nearest-name.ts';
import type { Slot } from '../blank/compiled-blank.ts';
import { answersOf, factAt, isOpen, isUnit, nearestFact } from './known-facts.ts';
import type { MapWords } from './map-file.ts';

export interface LineProblem {
  readonly key: string;
  readonly found: unknown;
  readonly wanted: string;
}
type Raw = Readonly<Record<string, unknown>>;

const lineKeys = ['fact', 'facts', 'join', 'is', 'includes', 'empty', 'states', 'when', 'part', 'confirmed'];
const tickKeys = ['is', 'includes', 'empty'];
const mostFacts = 12;

/** Everything that is wrong with one line of a map, for the field that it is for. */
export function problemsOfLine(
  line: Raw,
  slot: Pick<Slot, 'type' | 'states'>,
  { wanted }: MapWords,
): readonly LineProblem[] {
  const problems: LineProblem[] = [];
  const wrong = (key: string, found: unknown, say: string): void => {
    problems.push({ key, found, wanted: say });
  };
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
    return problems;
  }
  if (slot.type === 'signature') wrong('fact', facts[0], wanted.forInk);
  else if (slot.type === 'radio' && slot.states.length > 1)
    checkStates(line, slot.states, facts[0] ?? '', wrong, wanted);
  else if (slot.type === 'check' || slot.type === 'radio') checkTick(line, '', facts[0] ?? '', wrong, wanted);
  else
    for (const key of [...tickKeys, 'states'])
      if (line[key] !== undefined) wrong(key, line[key], wanted.forText);
  return problems;
}

type Wrong = (key: string, found: unknown, say: string) => void;

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
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
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
