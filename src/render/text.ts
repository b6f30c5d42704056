import type { Out, Style } from '../core/context.ts';
import { wrap } from '../core/wrap.ts';
import { type Block, type Field, type Item, itemOf, type Said, textOf } from './document.ts';

/** Where a text goes: its width in columns, and the colours there. */
export interface TextLook extends Pick<Out, 'width' | 'style'> {
  /** A file of plain text: headings are underlined, and numbers stand at the margin. */
  readonly underlined?: true;
}

const bare = (text: string): string => text;
const plain: Style = { bold: bare, dim: bare, good: bare, caution: bare, bad: bare, link: bare };
/** A file of plain text. */
export const plainText: TextLook = { width: 76, style: plain };

/**
 * A document as text: its blocks with a blank line between them, those of a group without, each wrapped to the width. Words
 * are never cut. Nothing is drawn: what is a box on paper is brackets here. Ends with a line break.
 */
export const asText = (blocks: readonly Block[], look: TextLook): string =>
  `${joined(blocks, '\n\n', look, '')}\n`;

const joined = (blocks: readonly Block[], between: string, look: TextLook, margin: string): string =>
  blocks
    .map((block) => blockText(block, look, margin))
    .filter((text) => text !== '')
    .join(between);

/** A text with its colours, which count as nothing when it is wrapped. */
function coloured(said: Said, style: Style): string {
  if (typeof said === 'string') return said;
  if (!('text' in said)) return said.map((part) => coloured(part, style)).join('');
  switch (said.tone) {
    case undefined:
      return said.text;
    case 'strong':
      return style.bold(said.text);
    case 'quiet':
      return style.dim(said.text);
    default:
      return style[said.tone](said.text);
  }
}

function blockText(block: Block, look: TextLook, margin: string): string {
  const { width, style } = look;
  const set = (said: Said, first = '', rest = first): string =>
    wrap(coloured(said, style), width, { first: `${margin}${first}`, rest: `${margin}${rest}` });
  switch (block.kind) {
    case 'heading':
      return look.underlined
        ? `${textOf(block.text)}\n${(block.title ? '=' : '-').repeat(textOf(block.text).length)}`
        : style.bold(set(block.text));
    case 'paragraph': {
      const indent = '  '.repeat(block.indent ?? 0);
      return set(block.text, indent, block.hangs ? `${indent}  ` : indent);
    }
    case 'caution':
      return set(block.text, '! ');
    case 'lines':
      return block.lines.map((line) => set(line, '  ')).join('\n');
    case 'list':
      return block.items.map((item, at) => itemText(itemOf(item), at, block, look, margin)).join('\n');
    case 'fields':
      return fieldsText(block.rows, look, margin);
    case 'table':
      return block.rows
        .flatMap((row) =>
          row.map((cell, at) =>
            at === 0 ? set(cell, '  - ', '    ') : set([`${block.head[at] ?? ''}: `, cell], '    '),
          ),
        )
        .join('\n');
    case 'by-hand':
      return block.labels.map((label) => `${label}: __________`).join('\n');
    case 'group':
      return joined(block.blocks, '\n', look, margin);
    case 'scale':
      return scaleText(block, look);
    case 'space':
      return '';
  }
}

type List = Extract<Block, { kind: 'list' }>;

function itemText({ item, mark, below = [] }: Item, at: number, list: List, look: TextLook, margin: string) {
  const number = `${at + 1}. `;
  const marks = {
    bullet: '  - ',
    step: look.underlined ? number.padStart(4) : `  ${number}`,
    number: '  ',
    box: '  [ ] ',
  };
  const kind = list.mark ?? 'bullet';
  const first = mark === undefined ? marks[kind] : `  ${mark}`;
  const hangs = mark === undefined ? { bullet: 4, step: 4, number: 5, box: 6 }[kind] : first.length;
  const inner = `${margin}${' '.repeat(hangs)}`;
  const text = `${mark === undefined && kind === 'number' ? number : ''}${coloured(item, look.style)}`;
  const lines = wrap(text, look.width, { first: `${margin}${first}`, rest: inner });
  return below.length === 0 ? lines : `${lines}\n${joined(below, '\n', look, inner)}`;
}

/** Columns below which a line with marks says nothing. */
const leastScale = 72;

/** A line with its marks, and under it its ends and, where there is room between them, what lies between. */
function scaleText({ marks, labels }: Extract<Block, { kind: 'scale' }>, { width, style }: TextLook): string {
  if (width < leastScale || marks.length === 0) return '';
  const column = (at: number): number => Math.round(at * (width - 1));
  const line = Array.from({ length: width }, () => '-');
  for (const { at, mark } of marks) line[column(at)] = mark;
  const [first, { at, text }, last] = labels;
  const from = column(at) - Math.floor(text.length / 2);
  const room = from > first.length && from + text.length < width - last.length;
  const left = room ? `${first.padEnd(from)}${text}` : first;
  return `${line.join('')}\n${style.dim(`${left}${last.padStart(width - left.length)}`)}`;
}

/** What a column of labels is at least, and what it leaves beside it: where it leaves less there is none. */
const leastLabels = 12;
const leastBeside = 48;

/** The labels in a column and the texts beside it; on a narrow terminal each before its text. */
function fieldsText(rows: readonly Field[], { width, style }: TextLook, margin: string): string {
  const labels = Math.max(leastLabels, ...rows.map(([label]) => label.length + 3));
  const isNarrow = width - labels < leastBeside;
  const rest = `${margin}${' '.repeat(isNarrow ? 4 : labels)}`;
  return rows
    .map(([label, [first = '', ...more]]) => {
      const text = coloured(first, style);
      const head = isNarrow
        ? wrap(`${label}: ${text}`, width, { first: `${margin}  `, rest })
        : wrap(text, width, { first: `${margin}${`  ${label}`.padEnd(labels)}`, rest });
      return [head, ...more.map((line) => wrap(coloured(line, style), width, { first: rest }))].join('\n');
    })
    .join('\n');
}
