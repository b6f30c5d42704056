import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

/** A text of the catalogue as it stands in its file: every branch of it, whether or not any call reaches it. */
export interface Sentence {
  /** The file and the names that lead to it: `rules.ts rules.consent.wording`. */
  readonly place: string;
  /** What is written; `‹›` stands where a value is put in. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && typeof (value as Node).type === 'string';

/** What a property or a constant is called. */
function nameIn(node: Node): string | undefined {
  const name =
    node.type === 'Property' ? node['key'] : node.type === 'VariableDeclarator' ? node['id'] : null;
  if (!isNode(name)) return undefined;
  return String(name['name'] ?? name['value'] ?? '') || undefined;
}

function textIn(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join('‹›');
}

/** Every text of a module that is written in TypeScript, types and imports aside. */
export function sentencesIn(source: string, file: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const walk = (node: Node, names: readonly string[]): void => {
    if (node.type === 'ImportDeclaration' || node.type.startsWith('TSType')) return;
    const text = textIn(node);
    if (text !== undefined) found.push({ place: `${file} ${names.join('.')}`, text });
    const name = nameIn(node);
    const inside = name === undefined ? names : [...names, name];
    for (const [key, value] of Object.entries(node)) {
      if (key === 'key' || key === 'quasis' || key === 'typeAnnotation') continue;
      for (const child of [value].flat()) if (isNode(child)) walk(child, inside);
    }
  };
  walk(parseAst(source, { lang: 'ts' }) as unknown as Node, []);
  return found;
}

/** Every text of one language's catalogue; boxes of the request sheet, always English, stand with the kinds of problem. */
export const sentencesOf = (language: string): readonly Sentence[] =>
  [`messages/${language}`, ...(language === 'en' ? ['kinds'] : [])].flatMap((folder) =>
    (readdirSync(`src/content/${folder}`, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .flatMap((file) => sentencesIn(readFileSync(`src/content/${folder}/${file}`, 'utf8'), file)),
  );
