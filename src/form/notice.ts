import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CasePath, generalPath } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import { clean } from './face.ts';
import { dayText } from './values.ts';

/** Meant for the screen of a person who may be watched; on paper it would tell others what they need not know. */
const forTheScreen: ReadonlySet<string> = new Set(['watched-device']);

const labelOf = (path: CasePath, words: Catalogue): string => {
  const facts: Readonly<Record<string, { readonly label: string }>> = words.facts;
  return facts[generalPath(path)]?.label ?? path;
};

/** What stands on the first page of a request that is prepared although the rules say not now; nothing when it is ready. */
export function noticeText(outcome: Outcome, words: Catalogue): string {
  if (outcome.verdict === 'ready') return '';
  const { notice } = words.form;
  const items = [
    ...outcome.because.filter(({ result }) => result !== 'met').map(({ text }) => text),
    ...(outcome.earliest === null ? [] : [notice.earliest(dayText(outcome.earliest))]),
    ...(outcome.missing.length === 0
      ? []
      : [notice.missing(outcome.missing.map((path) => labelOf(path, words)).join(', '))]),
    ...outcome.requirements.filter(({ met, onPaper }) => met === false && !onPaper).map(({ text }) => text),
    ...outcome.warnings.filter(({ id }) => !forTheScreen.has(id)).map(({ text }) => text),
  ];
  const lines = [
    `${notice.heading} ${notice.verdict[outcome.verdict]}`,
    ...[...new Set(items)].map(notice.item),
  ];
  return clean(lines.join('\n'));
}
