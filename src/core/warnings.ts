import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { formNumbers, receiptPrefixes } from '../content/reference/forms.ts';
import { rulesChecked } from '../content/rule-books.ts';
import type { Day } from '../content/shape/day.ts';
import type { Fact } from '../content/shape/fact.ts';
import type { LastSeen } from '../content/shape/source.ts';
import { warningRows } from '../content/warnings.ts';
import { type CasePath, type CaseRecord, itemPath, itemsAt, textAt } from './case-file.ts';
import { daysBetween, daysMeant, fromNumber, isDay, toNumber } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { firstSpanFrom } from './evaluation.ts';
import { isInForce, lawValuesOn, periodOn, ruleBookOn, said } from './in-force.ts';
import type { Warning } from './outcome.ts';
import { foreignLanguage } from './reads-as.ts';
import { givenAt, safeContactWarnings } from './safe-contact.ts';
import type { Scope } from './scope.ts';
import { isShut, type Judged } from './verdict.ts';

/** For so many days what was seen is told as it is; later it is said that it may be out of date. The program's own limit. */
export const noticeKeeps = 30;

/** What is said of how things stand, with the day on which it was last seen and, after a while, where to look. */
export function asLastSeen(text: string, { seen, checkAt }: LastSeen, asOf: Day, words: Catalogue): string {
  const { lastSeen, mayBeOld, mayBeOldUndated } = words.reference;
  if (seen === 'undated') return mayBeOldUndated(text, checkAt);
  const day = words.day(seen);
  return daysBetween(seen, asOf) > noticeKeeps ? mayBeOld(text, day, checkAt) : lastSeen(text, day);
}

const pastDays = (Object.keys(facts) as FactPath[]).filter((path) => {
  const fact: Fact = facts[path];
  return fact.type === 'day' && fact.mayBeAhead !== true;
});

/** The paths of this case that a general path stands for: one for each item of a list. */
function placesOf(path: FactPath, caseFile: CaseRecord): readonly CasePath[] {
  const [list, inList] = path.split('[]');
  if (inList === undefined || list === undefined) return [path];
  return (itemsAt(caseFile, list) ?? []).map((_, index) => itemPath(path, index + 1));
}

/** Days that should lie in the past and lie after the day decided for: they are told, not mended. */
export function daysAhead({ caseFile, asOf }: Scope, words: Catalogue): readonly Warning[] {
  return pastDays
    .flatMap((path) => placesOf(path, caseFile))
    .flatMap((path) => {
      const day = textAt(caseFile, path);
      if (day === undefined || !isDay(day) || day <= asOf) return [];
      return [{ id: 'day-ahead', text: words.warnings['day-ahead'](path, words.day(day)) }];
    });
}

/** Days after which every answer says how old the rules are, and after which it says so first. */
const agingAfter = 90;
export const staleAfter = 365;

/** How many days before the day decided for the newest rules were checked; negative when they were checked later. */
export const rulesAge = (judged: Judged): number => daysBetween(rulesChecked, judged.scope.asOf);

/** Everything that the person should know beside the verdict; how old the rules are comes first once they are stale. */
export function warningsOf(judged: Judged, words: Catalogue): readonly Warning[] {
  const { asOf } = judged.scope;
  const law = lawValuesOn(asOf, words, judged.scope.by.law);
  const rows = warningRows
    .filter((row) => isInForce(row.inForce, asOf))
    .filter((row) => row.when === 'always' || evaluate(row.when, judged.scope).status === 'met');
  const stated = ({ id, state }: (typeof rows)[number]): Warning => {
    const text = said(words.warnings[id as 'office-status'], law);
    return { id, text: state === undefined ? text : asLastSeen(text, state, asOf, words) };
  };
  return [
    ...ageOfRules(judged, words),
    ...olderBook(judged, words),
    ...laterBook(judged, words),
    ...partsNotTaken(judged, words),
    ...safeContactWarnings(judged.scope, words),
    ...rows.filter(({ general }) => !general).map(stated),
    ...ownCriterion(judged, words),
    ...notInEnglish(judged.scope, words),
    ...contactAges(judged, words),
    ...identifiers(judged, words),
    ...daysAhead(judged.scope, words),
    ...businessDays(judged, words),
    ...rows.filter(({ general }) => general).map(stated),
  ];
}

function ageOfRules(judged: Judged, words: Catalogue): readonly Warning[] {
  const age = rulesAge(judged);
  const checked = words.day(rulesChecked);
  if (age > staleAfter) return [{ id: 'rules-stale', text: words.warnings['rules-stale'](age, checked) }];
  if (age > agingAfter) return [{ id: 'rules-age', text: words.warnings['rules-age'](age, checked) }];
  return [];
}

function olderBook({ scope }: Judged, words: Catalogue): readonly Warning[] {
  const { law } = scope.by;
  const until = law.books[ruleBookOn(scope.asOf, law)]?.inForce.until;
  if (until === undefined) return [];
  return [{ id: 'older-book', text: words.warnings['older-book'](words.day(until)) }];
}

/** A book that is attested from a later day on, and may have been in force on this one. */
function laterBook({ scope }: Judged, words: Catalogue): readonly Warning[] {
  const { law } = scope.by;
  return Object.values(law.books).flatMap(({ inForce: { from }, mayBeFrom }) => {
    if (mayBeFrom === undefined || scope.asOf < mayBeFrom || scope.asOf >= from) return [];
    const { amount } = lawValuesOn(from, words, law);
    const text = words.warnings['book-attested-later'](
      words.day(from),
      mayBeFrom.slice(0, 4),
      amount('uscis-contact-recent'),
      amount('uscis-time-to-act'),
    );
    return [{ id: 'book-attested-later', text }];
  });
}

/** A ground for an expedite request that is none of those of USCIS. */
function ownCriterion({ scope, kinds }: Judged, words: Catalogue): readonly Warning[] {
  const criterion = textAt(scope.caseFile, 'expedite.criterion');
  const { choices } = words.facts['expedite.criterion'];
  if (criterion === undefined || Object.hasOwn(choices, criterion) || !kinds?.includes('expedite')) return [];
  const published = Object.values(choices).map(({ label }) => label);
  return [{ id: 'criterion-of-its-own', text: words.warnings['criterion-of-its-own'](published.join('; ')) }];
}

/** Texts of the person's own that seem not to be in English, and of which no English is given. */
function notInEnglish({ caseFile }: Scope, words: Catalogue): readonly Warning[] {
  const isForeign = (path: FactPath): boolean => foreignLanguage(textAt(caseFile, path) ?? '') !== undefined;
  const found: Warning[] = [];
  if (isForeign('problem.description') && givenAt(caseFile, 'problem.description') === 'problem.description')
    found.push({ id: 'story-not-english', text: words.warnings['story-not-english'] });
  if (isForeign('problem.errorExplanation'))
    found.push({ id: 'error-not-english', text: words.warnings['error-not-english'] });
  return found;
}

/** The kinds of problem that the office does not take, where another kind carries the case. */
function partsNotTaken(judged: Judged, words: Catalogue): readonly Warning[] {
  const shut = (judged.kinds ?? []).filter((kind) => isShut(kind, judged));
  if (shut.length === 0 || judged.verdict === 'cannot-help') return [];
  const names = words.facts['problem.kinds'].choices as Readonly<Record<string, { readonly label: string }>>;
  return [
    {
      id: 'not-taken',
      text: words.warnings['not-taken'](shut.map((kind) => names[kind]?.label ?? kind).join('; ')),
    },
  ];
}

/** The two readings of the 90/60 rule, and a window that closes before another clock is through. */
function contactAges(judged: Judged, words: Catalogue): readonly Warning[] {
  const spans = (itemsAt(judged.scope.caseFile, 'uscisContacts') ?? []).flatMap(({ date }) => {
    const days = daysMeant(date);
    return days === undefined ? [] : [{ days, said: date as Day }];
  });
  const { asOf } = judged.scope;
  const made = spans.filter(({ days: [, last] }) => last <= asOf);
  const planned = spans
    .flatMap(({ days: [first], said }) => (first > asOf ? [said] : []))
    .sort()
    .map(words.day);
  const found: Warning[] = planned.map((day) => ({
    id: 'contact-planned',
    text: words.warnings['contact-planned'](day),
  }));
  if (made.length === 0 || !judged.rules.some((rule) => rule.id === 'uscis-contact-recent')) return found;
  const say = (id: string, text: string) => found.push({ id, text });
  const recent = periodOn('uscis-contact-recent', asOf, judged.scope.by.law).value;
  const toAct = periodOn('uscis-time-to-act', asOf, judged.scope.by.law).value;
  const isBoth = ([first, last]: readonly [Day, Day]): boolean =>
    daysBetween(last, asOf) >= toAct && daysBetween(first, asOf) <= recent;
  if (judged.verdict === 'ready' && !made.some(({ days }) => isBoth(days))) {
    say(
      'no-single-contact',
      words.warnings['no-single-contact'](lawValuesOn(asOf, words, judged.scope.by.law)),
    );
  }
  const last = judged.asked.certain.at(-1)?.[1];
  if (last === undefined || !Number.isFinite(last)) return found;
  const lastDay = words.day(fromNumber(last));
  if (judged.verdict === 'ready') say('contact-goes-stale', words.warnings['contact-goes-stale'](lastDay));
  const first = firstSpanFrom(judged.waited.certain, toNumber(asOf))?.[0];
  if (judged.verdict === 'not-yet' && first !== undefined && first > last) {
    say('window-closes-first', words.warnings['window-closes-first'](lastDay, words.day(fromNumber(first))));
  }
  return found;
}

function identifiers(judged: Judged, words: Catalogue): readonly Warning[] {
  const seen = new Set<string>();
  const found: Warning[] = [];
  const { caseFile } = judged.scope;
  for (const index of (itemsAt(caseFile, 'filings') ?? []).keys()) {
    const path = itemPath('filings[].receiptNumber', index + 1);
    const receipt = textAt(caseFile, path);
    const formPath = itemPath('filings[].form', index + 1);
    const form = textAt(caseFile, formPath);
    if (form !== undefined && !formNumbers.includes(form)) {
      found.push({ id: 'unknown-form', text: words.warnings['unknown-form'](form, formPath) });
    }
    if (receipt === undefined) continue;
    const prefix = receipt.slice(0, 3);
    if (!receiptPrefixes.has(prefix)) {
      found.push({ id: 'unknown-prefix', text: words.warnings['unknown-prefix'](prefix, path) });
    }
    if (seen.has(receipt)) found.push({ id: 'same-receipt', text: words.warnings['same-receipt'](path) });
    seen.add(receipt);
  }
  return found;
}

function businessDays(judged: Judged, words: Catalogue): readonly Warning[] {
  const counts = judged.kinds?.includes('receipt-not-received') === true;
  return counts ? [{ id: 'business-days', text: words.warnings['business-days'] }] : [];
}
