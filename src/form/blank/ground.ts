import type { PDFDict } from 'pdf-lib';
import { number } from '../operators.ts';
import { tone, within } from './believable.ts';
import type { Source } from './source.ts';

const operators: Readonly<Record<number, readonly [fill: string, line: string]>> = {
  1: ['g', 'G'],
  3: ['rg', 'RG'],
  4: ['k', 'K'],
};

/** A colour as an operator, or nothing where there is none. */
function color(components: readonly number[], line: boolean): string {
  const found = operators[components.length];
  return found ? `${components.map(tone).join(' ')} ${found[line ? 1 : 0]}` : '';
}

/**
 * The background and the frame of a widget (/MK, /BS) as operators, and how wide the frame is, points: never wider than
 * the box has room for.
 */
export function ground(
  source: Source,
  widget: PDFDict,
  [wide, high]: readonly [number, number],
): { content: string; frame: number } {
  const marks = source.dict(source.raw(widget, 'MK'));
  const style = source.dict(source.raw(widget, 'BS'));
  const back = marks ? color(source.numbers(source.raw(marks, 'BG')), false) : '';
  const line = marks ? color(source.numbers(source.raw(marks, 'BC')), true) : '';
  const border = source.numbers(source.raw(widget, 'Border'));
  const said = (style && source.number(source.raw(style, 'W'))) ?? border[2];
  const weight = within(said ?? (line === '' ? 0 : 1), 0, Math.min(wide, high) / 2);
  const parts: string[] = [];
  if (back !== '') parts.push(`q ${back} 0 0 ${number(wide)} ${number(high)} re f Q\n`);
  if (line !== '' && weight > 0) {
    const under = style && source.name(source.raw(style, 'S')) === 'U';
    const path = under
      ? `0 ${number(weight / 2)} m ${number(wide)} ${number(weight / 2)} l S`
      : `${number(weight / 2)} ${number(weight / 2)} ${number(wide - weight)} ${number(high - weight)} re S`;
    parts.push(`q ${line} ${number(weight)} w ${path} Q\n`);
  }
  return { content: parts.join(''), frame: line === '' ? 0 : weight };
}
