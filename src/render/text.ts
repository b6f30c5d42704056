import { type PageBlock, textOf } from './document.ts';

/** Breaks a text into the lines of where it goes; `first` and `rest` stand before the first line and the others. */
export type WrapText = (text: string, hanging: { readonly first?: string; readonly rest?: string }) => string;

/** How a text is shown where it goes. */
export interface TextStyle {
  readonly wrap: WrapText;
  /** Marks a heading, such as in bold. */
  readonly strong: (text: string) => string;
}

/** One line for each text, and no marks. */
const plain: TextStyle = { wrap: (text, { first = '' }) => `${first}${text}`, strong: (text) => text };

/**
 * Blocks of a page as plain text, each sentence of it whole and nothing drawn: what is a box on paper is brackets here.
 * Ends with a line break.
 */
export function blocksAsText(title: string, blocks: readonly PageBlock[], style: TextStyle = plain): string {
  const parts = blocks.map((block) => linesOf(block, style).join('\n')).filter((part) => part !== '');
  return `${[style.strong(style.wrap(title, {})), ...parts].join('\n\n')}\n`;
}

const marks = {
  bullet: () => '- ',
  number: (at: number) => `${at + 1}. `,
  box: () => '[ ] ',
} as const;

function linesOf(block: PageBlock, style: TextStyle): readonly string[] {
  const { wrap, strong } = style;
  switch (block.kind) {
    case 'heading':
      return [strong(wrap(textOf(block.text), {}))];
    case 'paragraph':
      return [wrap(textOf(block.text), {})];
    case 'caution':
      return [wrap(textOf(block.text), { first: '! ', rest: '! ' })];
    case 'lines':
      return block.lines.map((line) => wrap(textOf(line), { first: '  ' }));
    case 'list':
      return block.items.map((item, at) => {
        const mark = marks[block.mark ?? 'bullet'](at);
        return wrap(textOf(item), { first: `  ${mark}`, rest: ' '.repeat(mark.length + 2) });
      });
    case 'table':
      return block.rows.flatMap((row) =>
        row.map((cell, at) =>
          at === 0
            ? wrap(textOf(cell), { first: '  - ', rest: '    ' })
            : wrap(`${block.head[at] ?? ''}: ${textOf(cell)}`, { first: '    ' }),
        ),
      );
    case 'by-hand':
      return block.labels.map((label) => `${label}: __________`);
    case 'together':
      return block.blocks.flatMap((each) => linesOf(each, style));
    case 'space':
    case 'new-page':
      return [];
  }
}
