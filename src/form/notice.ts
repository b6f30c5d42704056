import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Outcome } from '../core/outcome.ts';
import { clean } from './face.ts';
import { dayText } from './values.ts';

/** What stands on the first page of a request that is prepared although the rules say not now; nothing when it is ready. */
export function noticeText(outcome: Outcome, words: Catalogue): string {
  if (outcome.verdict === 'ready') return '';
  const { notice } = words.form;
  const reasons = outcome.because.filter(({ result }) => result !== 'met').map(({ text }) => text);
  const lines = [
    notice.heading,
    notice.verdict[outcome.verdict],
    ...new Set(reasons),
    ...(outcome.earliest === null ? [] : [notice.earliest(dayText(outcome.earliest))]),
    ...(outcome.missing.length === 0 ? [] : [notice.missing(outcome.missing.join(', '))]),
    ...outcome.requirements.filter(({ met }) => met === false).map(({ text }) => text),
    ...outcome.warnings.map(({ text }) => text),
  ];
  return clean([...new Set(lines)].join('\n'));
}
