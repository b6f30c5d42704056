import { asMarkup } from '../../../core/visible.ts';

/**
 * Text between tags or in an attribute, which comes out of the page as it went in: the answers are copied from there. Only
 * the controls that a page cannot hold are left out; marks of direction stay within their element.
 */
export const markup = (text: string): string => asMarkup(text.replace(/(?!\n)\p{Cc}/gu, ''));
