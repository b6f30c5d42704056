import type { Run } from './page-text.ts';

/** Words that stand together on one line. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * Joins runs into lines as they are read, top down: what stands on one height and closer than a wide blank belongs
 * together, so that labels of neighbouring columns stay apart.
 */
export function printedLines(runs: readonly Run[]): readonly Line[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - run.y) <= Math.max(1.5, run.size * 0.2)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => joined(row.sort((a, b) => a.x - b.x)));
}

function joined(row: readonly Run[]): readonly Line[] {
  const lines: Line[] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const gap = last ? run.x - (last.x + last.width) : 0;
    if (last === undefined || gap > run.size * 1.1) lines.push({ ...run, text: run.text.trim() });
    else {
      const apart = gap > run.size * 0.2 || /^\s|\s$/.test(run.text) ? ' ' : '';
      const text = `${last.text}${apart}${run.text}`.replace(/\s+/g, ' ').trim();
      lines[lines.length - 1] = { ...last, text, width: run.x + run.width - last.x };
    }
  }
  return lines.filter(({ text }) => text !== '');
}
