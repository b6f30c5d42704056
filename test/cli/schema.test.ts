import { describe, expect, it } from 'vitest';
import { schema } from '../../src/cli/schema.ts';
import { en } from '../../src/content/messages/en.ts';
import { caseOfCells, isColumn } from '../../src/core/case-cells.ts';
import { itemsAt } from '../../src/core/case-file.ts';
import type { Context } from '../../src/core/context.ts';
import { readCaseValue } from '../../src/core/read-case.ts';

const { run } = schema;
type Flags = Parameters<typeof run>[2];

/** What the command writes, and its exit code. */
async function written(csv: boolean): Promise<{ text: string; code: number }> {
  let text = '';
  const out = { write: (piece: string) => (text += piece) } as unknown as Context['out'];
  const flags: Flags = {
    json: false,
    plain: false,
    noInput: true,
    force: false,
    quiet: false,
    asOf: '2026-01-15',
    csv,
    report: false,
  };
  const code = await run({ out, messages: en } as unknown as Context, [], flags);
  return { text, code };
}

describe('schema', () => {
  it('prints JSON', async () => {
    const { text, code } = await written(false);
    expect(code).toBe(0);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text).properties.caseFile).toMatchObject({ const: 1 });
  });
});

describe('schema --csv', () => {
  it('prints a heading and a row that reads back as a valid case', async () => {
    const { text, code } = await written(true);
    const lines = text.split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
    expect(text).not.toContain('"');
    const [headings = [], cells = []] = lines.map((line) => line.split(','));
    expect(cells).toHaveLength(headings.length);
    expect(headings[0]).toBe('id');
    expect(headings.slice(1).filter((heading) => !isColumn(heading))).toEqual([]);
    const row = headings.slice(1).map((heading, i) => [heading, cells[i + 1] ?? ''] as const);
    const caseFile = readCaseValue(caseOfCells(row), en);
    for (const list of ['filings', 'uscisContacts', 'documents'])
      expect(itemsAt(caseFile, list)).toHaveLength(2);
  });

  it('uses every example, and only made-up people', async () => {
    const { text } = await written(true);
    const headings = text.split('\n')[0]?.split(',') ?? [];
    for (const path of Object.keys(en.input.example)) expect(headings).toContain(path);
    expect(text).toMatch(/A000000001/);
    for (const address of text.match(/[^,]+@[^,]+/g) ?? []) expect(address).toMatch(/@example\.org$/);
    for (const phone of text.match(/\+\d+/g) ?? []) expect(phone).toMatch(/^\+1\d{3}55501\d\d$/);
  });
});
