import { unitKinds } from '../postal.ts';
import { type LeftOut, leftOut, type Proposal, type Reason } from './draft.ts';
import { asksForReasons, boxMeanings, questions, reasonMeanings } from './field-words.ts';
import type { MapLine, TickWhen } from './map-line.ts';
import type { Surveyed } from './read-blank.ts';
import { forbiddenBy, spelled, tooltipOf } from './tooltip.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[*►\s]+/, '')
    .replace(/^(?:please )?(?:select|check|mark|choose)(?: if)?(?: this box if)?\s+/, '')
    .replace(/^(?:\d{1,2}[.)]?[a-z]?[.)]\s*)+/, '')
    .replace(/[.:;,]+$/, '')
    .trim();

/** The answer that a label or the name of a state stands for. */
function yesOrNo(text: string): boolean | undefined {
  if (/^(?:yes|y|true)$/i.test(plain(text))) return true;
  return /^(?:no|n|false)$/i.test(plain(text)) ? false : undefined;
}

/**
 * What tick boxes and radio buttons stand for: a fact and the value on which each is on. Boxes of one question stand or
 * fall together, and two that would be ticked together are none of them proposed.
 */
export function proposeBoxes(
  fields: readonly Surveyed[],
  texts: ReadonlyMap<string, Proposal>,
  tainted: (field: Surveyed) => LeftOut | undefined,
  official: boolean,
): ReadonlyMap<string, Proposal> {
  const found = unitBoxes(fields, texts);
  const boxes = fields.filter(({ type, name }) => (type === 'check' || type === 'radio') && !found.has(name));
  for (const field of boxes) found.set(field.name, proposeOne(field, tainted(field), official));
  const refused = new Map<string, Proposal>();
  const ticks = boxes.filter(({ states, type }) => type === 'check' || states.length < 2);
  const groups = new Map(ticks.map((field) => [field, groupsOf(field)]));
  const lineIn = (field: Surveyed): MapLine | undefined => found.get(field.name)?.line;
  const tally = tallyOf(
    [...groups].flatMap(([field, all]) => {
      const line = lineIn(field);
      const said = line === undefined ? [] : [JSON.stringify(line), line.fact];
      return all.flatMap((group) => [group, ...said.map((each) => `${group}\n${each}`)]);
    }),
  );
  for (const [field, all] of groups) {
    const line = lineIn(field);
    if (line === undefined) continue;
    const shared = (said = ''): boolean => all.some((group) => (tally.get(`${group}${said}`) ?? 0) > 1);
    const halved = typeof line.is === 'boolean' && shared() && !shared(`\n${line.fact}`);
    if (shared(`\n${JSON.stringify(line)}`) || halved)
      refused.set(field.name, leftOut('pair', found.get(field.name)?.reasons));
  }
  for (const [name, proposal] of refused) found.set(name, proposal);
  return found;
}

/** What a box has in common with others on its page: the name but for its end, and the question. */
function groupsOf({ name, page, tooltip }: Surveyed): readonly string[] {
  const bare = name.replace(/\[\d+\]$/, '').replace(/[._ ]?(?:yes|no)$/i, '');
  const question = questionOf(tooltip)?.toLowerCase();
  return [`${page} name ${bare}`, ...(question === undefined ? [] : [`${page} question ${question}`])];
}

/** How often each text comes. */
function tallyOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const text of texts) tally.set(text, (tally.get(text) ?? 0) + 1);
  return tally;
}

/** The last question of a tooltip; what follows it is about other fields. */
function questionOf(tooltip: string): string | undefined {
  const asked = /^.*?[^?]*\?/.exec(spelled(tooltip))?.[0];
  return asked
    ?.split(/(?<=[.:!])\s+/)
    .at(-1)
    ?.trim();
}

function proposeOne(field: Surveyed, tainted: LeftOut | undefined, official: boolean): Proposal {
  const answers = field.around.map(({ state, label }) => yesOrNo(label) ?? yesOrNo(state));
  const radio = field.type === 'radio' && field.states.length > 1;
  if (radio)
    return answers.every((answer) => answer !== undefined)
      ? yesNo(field, tainted)
      : radioOf(field, tainted, official);
  return tickOf(field, tainted, official);
}

const forbids = (field: Surveyed, around: boolean): LeftOut | undefined =>
  forbiddenBy(
    [field.tooltip, field.label, ...(around ? (field.around[0]?.headings ?? []) : [])]
      .filter(Boolean)
      .join('. '),
  );

function tickOf(field: Surveyed, tainted: LeftOut | undefined, official: boolean): Proposal {
  const tooltip = tooltipOf(field);
  const own: readonly Reason[] = [
    { from: 'tooltip' as const, text: tooltip.asks.at(-1) ?? '' },
    { from: 'label' as const, text: field.label },
  ].filter(({ text }) => text !== '');
  const said = [...own.map(({ text }) => text), ...answerIn(field.tooltip)];
  const answers = [...new Set(said.map(yesOrNo).filter((answer) => answer !== undefined))];
  if (answers.length > 1) return { reasons: own, doubts: ['conflict'], left: 'not-understood' };
  if (answers.length === 1) return yesNo(field, tainted, answers[0]);
  const found = own.flatMap((reason) => {
    const line = meaningOf(reason.text, field, official);
    return line ? [{ line, reason }] : [];
  });
  const [first, second] = found;
  if (first === undefined) return leftOut('no-fact', own);
  // What is said of the box itself is the nearer reason.
  const why = forbids(field, field.tooltip === '') ?? tainted;
  if (why !== undefined) return leftOut(why, own);
  const agree = second !== undefined && JSON.stringify(first.line) === JSON.stringify(second.line);
  // "extends", beside a tooltip that repeats the statement above it, is another answer.
  if (own.length > 1 && !agree) return { reasons: own, doubts: ['conflict'], left: 'not-understood' };
  return {
    line: first.line,
    sure: agree ? 'sure' : 'likely',
    reasons: found.map(({ reason }) => reason),
    doubts: agree ? [] : ['one-source'],
  };
}

/** "… proceedings? Select Yes. If you answered …": the answer right behind the question. */
const answerIn = (tooltip: string): readonly string[] =>
  [
    /\?\s*(?:\(?(?:select|check|mark|choose)(?: one)?\)?[.:]?\s*)*\b(yes|no)\b/i.exec(
      spelled(tooltip),
    )?.[1] ?? '',
  ].filter(Boolean);

function meaningOf(text: string, field: Surveyed, official: boolean): MapLine | undefined {
  const around = field.around.flatMap((each) => [each.question, ...each.headings]);
  const asked = official || [field.tooltip, ...around].some((each) => asksForReasons.test(each));
  const reasons = asked ? reasonMeanings : [];
  return [...boxMeanings, ...reasons].find(([pattern]) => pattern.test(plain(text)))?.[1];
}

/** Yes and No of a question that is, whole, the question of a fact; whatever stands before it may forbid it. */
function yesNo(field: Surveyed, tainted: LeftOut | undefined, answer?: boolean): Proposal {
  const reasons: Reason[] = field.around.map(({ label }) => ({ from: 'label', text: label }));
  const question =
    questionOf(field.tooltip) ?? (field.tooltip === '' ? field.around[0]?.question : undefined);
  const asked = plain((question ?? '').replace(/\?$/, ''));
  const found = questions.find(([pattern]) => pattern.test(asked));
  if (found === undefined || question === undefined)
    return leftOut(forbiddenBy(field.tooltip) ?? 'no-fact', reasons);
  const before = spelled(field.tooltip).split('?')[0] ?? '';
  const headings = field.around[0]?.headings ?? [];
  const why = forbiddenBy([...headings, field.tooltip === '' ? '' : before].join('. ')) ?? tainted;
  if (why !== undefined) return leftOut(why, reasons);
  const [, fact] = found;
  const line: MapLine =
    answer === undefined
      ? {
          fact,
          states: Object.fromEntries(
            field.around.map(({ state, label }) => [
              state,
              { is: (yesOrNo(label) ?? yesOrNo(state)) === true },
            ]),
          ),
        }
      : { fact, is: answer };
  const from: Reason = { from: field.tooltip === '' ? 'label' : 'tooltip', text: question };
  return { line, sure: 'likely', reasons: [...reasons, from], doubts: ['one-source'] };
}

/** All of its states have to be answers of one fact. */
function radioOf(field: Surveyed, tainted: LeftOut | undefined, official: boolean): Proposal {
  const reasons: Reason[] = field.around.map(({ label }) => ({ from: 'label', text: label }));
  const meant = field.around.map(({ state, label }) => [state, meaningOf(label, field, official)] as const);
  const facts = new Set(meant.map(([, line]) => line?.fact));
  const [fact] = facts;
  if (facts.size !== 1 || fact === undefined) return leftOut('no-fact', reasons);
  const why = tainted ?? forbids(field, true);
  if (why !== undefined) return leftOut(why, reasons);
  const states: Record<string, TickWhen> = {};
  for (const [state, line] of meant)
    if (line)
      states[state] = line.includes === undefined ? { is: line.is ?? '' } : { includes: line.includes };
  return { line: { fact, states }, sure: 'likely', reasons, doubts: ['one-source'] };
}

/** Points by which a box for Apt., Ste. or Flr. may stand higher or lower than the number that it belongs to. */
const level = 16;

/** The boxes Apt., Ste. and Flr. beside a unit that is proposed; the number then goes without the word. */
function unitBoxes(fields: readonly Surveyed[], texts: ReadonlyMap<string, Proposal>): Map<string, Proposal> {
  const found = new Map<string, Proposal>();
  for (const unit of fields) {
    const proposal = texts.get(unit.name);
    if (!proposal?.line?.fact?.endsWith('.address.unit')) continue;
    const boxes = fields.flatMap((box) => {
      if (box.type !== 'check' || box.page !== unit.page || Math.abs(box.box[1] - unit.box[1]) > level)
        return [];
      const [said = ''] = [tooltipOf(box).asks.at(-1), box.label].filter(Boolean);
      const kinds = unitKinds.filter(({ words }) => words.test(said));
      const [kind] = kinds;
      return kind && kinds.length === 1 ? [{ box, kind: kind.kind, said }] : [];
    });
    const near = nearest(boxes, unit);
    if (near.length === 0) continue;
    const { fact, when } = proposal.line;
    found.set(unit.name, { ...proposal, line: { ...proposal.line, part: 'number' } });
    for (const { box, kind, said } of near)
      found.set(box.name, {
        line: { ...(fact ? { fact } : {}), is: kind, ...(when ? { when } : {}) },
        sure: proposal.sure ?? 'likely',
        reasons: [{ from: box.tooltip === '' ? 'label' : 'tooltip', text: said }],
        doubts: proposal.doubts,
      });
  }
  return found;
}

/** One box of each kind, the nearest to the left. */
function nearest<T extends { readonly box: Surveyed; readonly kind: string }>(
  boxes: readonly T[],
  unit: Surveyed,
): readonly T[] {
  const away = ({ box }: T): number => Math.abs(unit.box[0] - box.box[0]);
  const sorted = [...boxes].sort((a, b) => away(a) - away(b));
  return sorted.filter((each, at) => sorted.findIndex(({ kind }) => kind === each.kind) === at);
}
