import axe from 'axe-core';
import { type Document, HTMLTableSectionElement, Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { summaryPage } from '../../src/batch/report/summary-page.ts';
import { BatchTally, rowVerdicts } from '../../src/batch/report/tally.ts';
import type { RowReport } from '../../src/batch/row.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { pageStyle } from '../../src/render/page-style.ts';
import { badReport, reportOf, written } from '../batch/report/reports.ts';
import { employer, filesOf, groundOf, online, survivor, text } from '../packet/channel/cases.ts';

const portal = (caseFile: CaseFile): string =>
  text(filesOf(groundOf({ ...caseFile, submission: { channel: 'online' } })).get('portal.html'));

function summary(reports: readonly RowReport[], most?: number): string {
  const tally = new BatchTally();
  for (const report of reports) tally.add(report);
  const inputs = { tally, asOf: '2026-11-22' as Day, version: '1.2.3', words: en };
  return text(written(summaryPage(inputs, most), reports));
}

const rows = rowVerdicts.map((verdict, at) =>
  (verdict === 'bad' ? badReport : reportOf)({
    row: at + 2,
    verdict,
    ...(verdict === 'ready' ? {} : { file: null, sha256: null }),
    ...(verdict === 'incomplete' ? { missing: ['person.role'], unmet: ['Consent is wanted.'] } : {}),
  }),
);

/** What a person does to a page before it is looked at; without: the page has no script. */
type Use = ((document: Document) => void) | 'without its script';
const untouched: Use = () => {};
const pressed: Use = (document) => {
  for (const button of document.querySelectorAll('button')) button.click();
  for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
};

const ways: readonly (readonly [what: string, page: string, use: Use])[] = [
  ['the page for the online form as it opens', portal(online), untouched],
  ['that page with everything copied', portal(online), pressed],
  ['that page without its script', portal(online), 'without its script'],
  ['that page of a protected person', portal(survivor), pressed],
  ['that page of an employer', portal(employer), pressed],
  ['the page of a batch as it opens', summary(rows), untouched],
  ['that page sorted and unfolded', summary(rows), pressed],
  ['that page without its script', summary(rows), 'without its script'],
  ['that page of more rows than it shows', summary([...rows, ...rows], 3), untouched],
  ['that page without a row', summary([]), untouched],
];

// The one part of the standard that the pages use and this browser lacks.
Object.defineProperty(HTMLTableSectionElement.prototype, 'rows', {
  get(this: HTMLTableSectionElement) {
    return this.querySelectorAll('tr');
  },
});

/** Opens a page as a browser does, and lets axe look at it. */
async function looked(page: string, use: Use): Promise<axe.AxeResults> {
  const window = new Window({
    width: 1280,
    height: 800,
    settings: {
      enableJavaScriptEvaluation: use !== 'without its script',
      suppressInsecureJavaScriptEnvironmentWarning: true,
    },
  });
  try {
    window.document.write(page);
    await window.happyDOM.waitUntilComplete();
    if (use !== 'without its script') use(window.document);
    await window.happyDOM.waitUntilComplete();
    const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = window.document.documentElement as unknown as axe.ElementContext;
    return await axe.run(found, { runOnly: { type: 'tag', values: standards } });
  } finally {
    await window.happyDOM.close();
  }
}

/** What a rule found, so that a failure says it. */
const told = (results: readonly axe.Result[]): readonly string[] =>
  results.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);

describe('WCAG 2.2 AA', () => {
  test.each(ways)('is violated nowhere: %s', async (_, page, use) => {
    const { violations, passes } = await looked(page, use);
    expect(told(violations)).toEqual([]);
    const held = passes.map(({ id }) => id);
    for (const rule of ['document-title', 'html-has-lang', 'heading-order', 'region'])
      expect(held).toContain(rule);
    // The buttons are there by the script alone.
    expect(held.includes('button-name')).toBe(use !== 'without its script');
  });

  test('what a button is called begins with what stands on it', () => {
    const buttons = [...`${portal(online)}${summary(rows)}`.matchAll(/<button([^>]*)>(.*?)<\/button>/g)];
    expect(buttons.length).toBeGreaterThan(30);
    for (const [, tag = '', shown = ''] of buttons) {
      const name = /aria-label="([^"]*)"/.exec(tag)?.[1] ?? shown;
      expect(name.startsWith(shown.replace(/<[^>]*>/g, '')), name).toBe(true);
    }
  });
});

/** The colours of a scheme; what it does not say is that of the light one. */
const schemes = [...pageStyle.matchAll(/:root\{([^}]*)\}/g)].map(([, said = '']) =>
  Object.fromEntries([...said.matchAll(/--([\w-]+):(#[\da-f]+)/g)].map(([, name, colour]) => [name, colour])),
);
const colourIn = (scheme: number, name: string): string =>
  schemes[scheme]?.[name] ?? schemes[0]?.[name] ?? '';

/** Relative luminance (WCAG 2.2, section 6). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The names of colours that a pattern finds in the style. */
const named = (pattern: RegExp): readonly string[] => [
  ...new Set([...pageStyle.matchAll(pattern)].map(([, name = '']) => name)),
];
const grounds = ['paper', 'card', 'note'];
const texts = named(/(?<![-\w])color:var\(--([\w-]+)\)/g);
/** What shows where a control is, and which part of a picture is which (1.4.11). */
const shapes = [
  ...named(/(?:button|input|\.box|focus-visible)[^{}]*\{[^}]*(?:border|outline):[^;}]*var\(--([\w-]+)\)/g),
  ...named(/\.f-[\w-]+\{fill:var\(--([\w-]+)\)/g),
  ...named(/\.meter \.fill\{fill:var\(--([\w-]+)\)/g),
];

describe.each(['light', 'dark', 'print'].map((name, at) => [name, at] as const))(
  'colours in %s',
  (_, scheme) => {
    test.each([
      ['text', texts, 4.5],
      ['a control or a part of a picture', shapes, 3],
    ] as const)('%s stands out from every ground', (__, names, least) => {
      expect(names.length).toBeGreaterThan(3);
      const weak = names.flatMap((name) =>
        grounds.flatMap((ground) => {
          const ratio = contrast(colourIn(scheme, name), colourIn(scheme, ground));
          return ratio >= least ? [] : [`${name} on ${ground}: ${ratio.toFixed(2)}`];
        }),
      );
      expect(weak).toEqual([]);
    });
  },
);

test('black on white is 21 to 1, as the standard says', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
});
