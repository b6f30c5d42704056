import { createHash } from 'node:crypto';
import { show, showLines } from '../core/show.ts';
import { type Block, type Said, textOf } from './document.ts';
import { pageStyle } from './page-style.ts';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Text as it stands between tags or in an attribute; what cannot be seen is spelled out, see `show`. */
export const markup = (text: string): string => escaped(show(text));

/**
 * Text that comes out of the page as it went in, so that it can be copied. Only the controls that a page cannot hold are
 * left out; marks of direction stay within their element.
 */
export const verbatim = (text: string): string => escaped(text.replace(/(?!\n)\p{Cc}/gu, ''));

/** A text from outside: no longer than so many characters, and of a direction of its own. */
export const outside = (text: string, most = 200): string => `<bdi>${markup(short(text, most))}</bdi>`;

function short(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

type PageBlock = Extract<Block, { kind: 'heading' | 'paragraph' | 'caution' | 'fields' }>;

/** Blocks between the pieces that a page has of its own. */
export const asHtml = (blocks: readonly PageBlock[]): string => blocks.map(blockMarkup).join('\n');

function blockMarkup(block: PageBlock): string {
  if (block.kind === 'fields')
    return `<dl class="facts">${block.rows
      .map(
        ([label, lines]) =>
          `<div><dt>${markup(label)}</dt><dd>${lines.map(saidMarkup).join('<br>')}</dd></div>`,
      )
      .join('')}</dl>`;
  const text = saidMarkup(block.text);
  if (block.kind === 'heading') return block.title ? `<h1>${text}</h1>` : `<h2>${text}</h2>`;
  const tone = typeof block.text === 'object' && 'text' in block.text ? block.text.tone : undefined;
  const language =
    block.kind === 'paragraph' && block.language !== undefined ? ` lang="${block.language}"` : '';
  return `<p${language}${block.kind === 'caution' ? ' class="caution"' : tone === 'quiet' ? ' class="dim"' : ''}>${text}</p>`;
}

const saidMarkup = (said: Said): string => escaped(showLines(textOf(said)));

export interface HtmlPage {
  readonly language: string;
  readonly title: string;
  readonly script: string;
  /** For a page with a wide table. */
  readonly wide?: true;
  /** What stands in the body, part by part. */
  readonly body: Iterable<string>;
}

/** The SHA-256 of a text as a content security policy names it. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page in parts that needs nothing from elsewhere: it may load nothing, send nothing and be listed nowhere; its own style
 * and script alone are let through, by their hashes. Without scripts it is the same text.
 */
export function* htmlPage({ language, title, script, wide, body }: HtmlPage): Generator<string> {
  const policy = `default-src 'none'; style-src ${hashOf(pageStyle)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no,email=no,address=no,date=no">
<title>${markup(title)}</title>
<style>${pageStyle}</style>
</head>
<body${wide ? ' class="wide"' : ''}>
`;
  yield* body;
  yield `
<script>${script}</script>
</body>
</html>
`;
}
