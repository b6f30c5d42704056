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
  const lines: { first: Run; parts: string[]; end: number }[] = [];
  for (const run of row) {
    const line = lines.at(-1);
    const text = run.text.trim();
    const gap = line ? run.x - line.end : 0;
    const end = run.x + run.width;
    if (line === undefined || gap > run.size * 1.1) lines.push({ first: run, parts: [text], end });
    else {
      line.parts.push(gap > run.size * 0.2 || text.length < run.text.length ? ` ${text}` : text);
      line.end = end;
    }
  }
  return lines.map(({ first, parts, end }) => ({
    ...first,
    text: parts.length === 1 ? (parts[0] ?? '') : parts.join('').replace(/\s+/g, ' '),
    width: end - first.x,
  }));
}
