import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSheet, fitted, rowsOf } from '../../scripts/sheet-build.ts';
import { sheetPages } from '../../scripts/sheet-pages.ts';
import { facts } from '../../src/content/facts/index.ts';
import { sheet as form } from '../../src/content/messages/en/form.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { TemplateError } from '../../src/core/errors.ts';
import { compileBlank } from '../../src/form/blank/compile.ts';
import { facesOf } from '../../src/form/blank/compiled-blank.ts';
import { builtInSheet, readSheet } from '../../src/form/sheet.ts';
import { conditionsOf } from '../../src/form/template/map-line.ts';
import { blankPdf as blank, blank as compiled, sheet } from './cases.ts';
import { copied, everyByte, has, readFields, runOn, unpacked } from './reader.ts';

const own = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));
const face = (name: string): Uint8Array => own(`templates/fonts/NotoSans-${name}.ttf`);
const byPath: Readonly<Record<string, Fact>> = facts;

describe('the blank', () => {
  test('is what its script makes', () => {
    const built = buildSheet(form, { regular: face('Regular'), bold: face('Bold') });
    const rows = rowsOf(built);
    const text = (name: string): string => new TextDecoder().decode(own(`${builtInSheet}/${name}`));
    expect(rows.fields).toBe(text('fields.json'));
    expect(rows.map).toBe(text('map.json'));
    // Deflate may differ from one Node to the next; what is in the streams may not.
    expect(unpacked(built.pdf) === unpacked(blank)).toBe(true);
  });

  test('is compiled as it is shipped', async () => {
    const { fields } = buildSheet(form, { regular: face('Regular'), bold: face('Bold') });
    const made = fitted(await compileBlank(blank, facesOf(compiled)), fields);
    expect(compiled.sha256).toBe(made.sha256);
    expect(compiled.slots).toEqual(made.slots);
    expect(compiled.plan.slots.length).toBe(made.plan.slots.length);
    expect(compiled.removed).toEqual([]);
  });

  test('says on every page that it is not the official form', async () => {
    const { pages } = await readFields(blank);
    expect(pages).toHaveLength(5);
    for (const page of pages) {
      expect(page).toContain('Prepared request for DHS Form 7001');
      expect(page).toContain('NOT THE OFFICIAL FORM');
    }
  });

  test('has a tooltip and a name of its own for every field, in reading order', async () => {
    const { fields } = await readFields(blank);
    expect(fields.map(({ name }) => name)).toEqual(sheet.about.fields.map(({ name }) => name));
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    for (const { tooltip } of fields) expect(tooltip.length).toBeGreaterThan(8);
    expect(new Set(sheet.about.fields.map((f) => `${f.page} ${f.tooltip}`)).size).toBe(
      sheet.about.fields.length,
    );
  });

  test('has fields inside the margins that do not overlap', () => {
    for (const [at, a] of sheet.about.fields.entries()) {
      const [x, y, wide, high] = a.box;
      expect(x >= 36 && x + wide <= 576 && y >= 32 && y + high <= 742, a.name).toBe(true);
      for (const b of sheet.about.fields.slice(at + 1)) {
        if (b.page !== a.page) continue;
        const apart =
          x + wide <= b.box[0] ||
          b.box[0] + b.box[2] <= x ||
          y + high <= b.box[1] ||
          b.box[1] + b.box[3] <= y;
        expect(apart, `${a.name} ${b.name}`).toBe(true);
      }
    }
  });

  test('leaves the lines for signatures free of fields, and has none for signing', () => {
    const lines = sheetPages(form).flatMap((pen) =>
      pen.strokes.flatMap((stroke) =>
        'from' in stroke && stroke.line === 'navy'
          ? [{ page: pen.page, x: stroke.from[0], to: stroke.to[0], y: stroke.from[1] }]
          : [],
      ),
    );
    expect(lines).toHaveLength(4);
    for (const line of lines)
      for (const { page, box, name } of sheet.about.fields) {
        const meets =
          page === line.page &&
          box[0] < line.to &&
          box[0] + box[2] > line.x &&
          box[1] < line.y + 36 &&
          box[1] + box[3] > line.y - 12;
        expect(meets, name).toBe(false);
      }
    expect(everyByte(blank)).not.toMatch(/\/Sig[^A-Za-z]/);
  });

  test('embeds each face once, with the way back to text', () => {
    const all = everyByte(blank);
    expect(all.match(/\/FontFile2/g)).toHaveLength(2);
    expect(all.match(/\/ToUnicode/g)).toHaveLength(2);
    expect(all).toMatch(/\/DR << \/Font << \/NotoSans \d+ 0 R/);
  });

  test.skipIf(!has('qpdf'))('is sound', () =>
    expect(runOn(blank, 'qpdf', ['--check', '{}'])).toContain('No syntax'),
  );

  test.skipIf(!has('pdftotext'))('prints consent and attorney on one page of their own', () => {
    const page = copied(blank, 5);
    expect(page).toContain('Section 9. Consent');
    expect(page).toContain('Section 10. Attorney or accredited representative');
    expect(page.match(/Section \d/g)).toHaveLength(2);
  });
});

describe('the map', () => {
  const paths = Object.values(sheet.map.fields).flatMap((entry) => [
    ...(entry.facts ?? []).map((path) => (entry.each ? `${entry.each}[].${path}` : path)),
    ...conditionsOf(entry).map(({ fact }) => fact),
  ]);
  const general = new Set(
    paths
      .map((path) => path.replace(/\.\d+\./, '[].'))
      .flatMap((path) =>
        path.endsWith('.name') ? ['given', 'middle', 'family', 'suffix'].map((p) => `${path}.${p}`) : [path],
      ),
  );

  test('gives every field what it shows', () => {
    for (const { name } of sheet.about.fields) expect(sheet.map.fields[name], name).toBeDefined();
  });

  test('names only facts of the case file', () => {
    const known = [...general].filter((path) => !(path in byPath) && path !== 'preparer.name.suffix');
    expect(known).toEqual([]);
  });

  test('shows every fact that goes on the sheet', () => {
    const wanted = Object.entries(byPath)
      .filter(([, fact]) => fact.goesTo !== 'none' && fact.type !== 'list')
      .map(([path]) => path)
      // The person themselves has no box: the section is for somebody else. What stands in the place of another has its box.
      .filter((path) => path !== 'preparer.role' && byPath[path]?.insteadOf === undefined);
    expect(wanted.filter((path) => !general.has(path))).toEqual([]);
  });

  test('has a box for every kind of problem that the office can help with', () => {
    const cannot = ['legal-advice', 'not-uscis', 'third-party-mistake'];
    const boxes = Object.values(sheet.map.fields).map(({ includes }) => includes);
    for (const kind of byPath['problem.kinds']?.choices ?? [])
      expect(boxes.includes(kind), kind).toBe(!cannot.includes(kind));
  });

  test('has words for every closed choice that is printed', () => {
    const choices = form.choices as Readonly<Record<string, Readonly<Record<string, string>>>>;
    for (const path of general) {
      const fact = byPath[path];
      const ticked = Object.values(sheet.map.fields).some(
        (e) => e.facts?.includes(path) && (e.is !== undefined || e.includes),
      );
      if (!fact?.choices || ticked) continue;
      for (const choice of fact.choices) expect(choices[path]?.[choice], `${path} ${choice}`).toBeDefined();
    }
  });

  test('a map that names a field which the sheet lacks is refused', () => {
    const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    expect(() =>
      readSheet(text({ version: 1, fields: [] }), text({ fields: { nobody: { facts: [] } } })),
    ).toThrow(TemplateError);
  });
});
