import type { Out } from '../../core/context.ts';
import { wrap } from '../../core/wrap.ts';
import type { TextStyle } from '../../packet/next-doors/text.ts';

/** How the running text of a packet is broken and marked where it goes. */
export const textStyle = ({ width, style }: Pick<Out, 'width' | 'style'>): TextStyle => ({
  wrap: (text, marks) => wrap(text, width, marks),
  strong: style.bold,
});
