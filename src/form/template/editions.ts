import type { Day } from '../../content/shape/day.ts';
import { dayOf, isDay } from '../../core/dates.ts';

/** What a blank says of itself on its pages. */
export interface Imprint {
  /** `G-28`, `AR-11`, `7001`; empty when none is printed. */
  readonly form: string;
  /** Every edition found, as printed, with its first day where one is named; more than one: mixed pages. */
  readonly editions: readonly { readonly printed: string; readonly day: Day | undefined }[];
  /** The last day of its OMB approval. */
  readonly expires: Day | undefined;
  /** `1601-0004`; empty when none is printed. */
  readonly omb: string;
}

/** The control number of DHS Form 7001 (form-history.ts, source fr-2025-18562). */
export const omb7001 = '1601-0004';

const formName = String.raw`(?:DHS\s+)?Form\s+([A-Z]{1,4}-?\d{1,4}[A-Z]{0,3}|\d{4})`;
const formAlone = new RegExp(`^${formName}$`, 'i');
const edition = new RegExp(
  `${formName}\\s*[,(]?\\s*(?:(?:edition|rev(?:ised|ision|\\.)?|ed\\.)(?:\\s+date)?:?)?\\s*[(]?\\s*(\\d{1,2}/(?:\\d{1,2}/)?\\d{2,4})(?![\\d/])`,
  'gi',
);
const looseEdition =
  /\b(?:edition|rev(?:ised|ision|\.))(?:\s+date)?:?\s*[(]?(\d{1,2}\/(?:\d{1,2}\/)?\d{2,4})(?![\d/])/gi;

/** Reads the form's name, editions, expiry and control number from the lines of its pages. */
export function imprintOf(pages: readonly (readonly string[])[]): Imprint {
  const lines = pages.flat();
  const found = new Map<string, Day | undefined>();
  const forms = new Map<string, number>();
  for (const line of lines) {
    // Every date has a stroke, and most lines have none.
    if (!line.includes('/')) continue;
    const named = [...line.matchAll(edition)];
    for (const [, form = '', date = ''] of named) {
      found.set(date, dayIn(date));
      forms.set(form.toUpperCase(), (forms.get(form.toUpperCase()) ?? 0) + 2);
    }
    if (named.length === 0)
      for (const [, date = ''] of line.matchAll(looseEdition)) found.set(date, dayIn(date));
  }
  for (const line of pages[0] ?? []) {
    const [, form] = formAlone.exec(line.trim()) ?? [];
    if (form) forms.set(form.toUpperCase(), (forms.get(form.toUpperCase()) ?? 0) + 1);
  }
  const [best] = [...forms].sort((a, b) => b[1] - a[1]);
  return {
    form: best?.[0] ?? '',
    editions: [...found].map(([printed, day]) => ({ printed, day })),
    expires: expiry(lines),
    omb: control(lines),
  };
}

/** Whether pages are those of DHS Form 7001: its control number, and its own name. */
export const is7001 = (pages: readonly (readonly string[])[], { omb }: Imprint): boolean =>
  omb === omb7001 &&
  pages.some((lines) => lines.some((line) => /\b(?:Form\s+(?:DHS[- ]?)?|DHS[- ])7001\b/i.test(line)));

function expiry(lines: readonly string[]): Day | undefined {
  for (const [at, line] of lines.entries()) {
    if (!/expir/i.test(line)) continue;
    const text = `${line} ${lines[at + 1] ?? ''}`;
    const [, date] =
      /expir(?:es|ation(?:\s+date)?|y(?:\s+date)?)\s*(?:on|date)?\s*:?\s*(\d{1,2}\/\d{1,2}\/\d{2,4})/i.exec(
        text,
      ) ?? [];
    const day = date === undefined ? undefined : dayIn(date);
    if (day) return day;
  }
  return undefined;
}

const control = (lines: readonly string[]): string =>
  /OMB\s*(?:control\s*)?(?:no|number|#)?\s*[.:]*\s*(\d{4}-\d{4})/i.exec(lines.join(' '))?.[1] ?? '';

/** `09/17/18`, `09/17/2018` and `9/18` (its first day). */
function dayIn(printed: string): Day | undefined {
  const numbers = printed.split('/').map(Number);
  const [month = 0, second = 0, third] = numbers;
  const year = third ?? second;
  const full = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
  const day = dayOf(full, month, third === undefined ? 1 : second);
  return isDay(day) ? day : undefined;
}
