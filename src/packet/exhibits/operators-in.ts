/** An operator of a content stream with what stands before it (ISO 32000-1, 7.8.2). */
export interface Operation {
  readonly operator: string;
  /** As they are written; arrays and dictionaries in their parts. */
  readonly operands: readonly string[];
  /** Where the first operand begins. */
  readonly from: number;
  /** Behind the operator; behind its data, where it is an inline image (`BI`). */
  readonly to: number;
}

const blank = '\\0\\t\\n\\f\\r ';
const regular = `[^${blank}/<>[\\](){}%]`;
const token = new RegExp(
  `[${blank}]+|%[^\\r\\n]*|\\(|<<|>>|<[^>]*>?|/${regular}*|${regular}+|[>[\\](){}]`,
  'y',
);
const part = /[^\\()]+|\\[\s\S]?|[()]/y;
const operand = /^(?:[-+.\d/<>([\]]|true$|false$|null$)/;
const passed = new RegExp(`^[${blank}%]`);
/** The end of an inline image: what follows is text again, where its own data may be anything. */
const imageEnd = new RegExp(`EI(?=$|[${blank}](?:[\\t\\n\\r -~]{10}|[\\t\\n\\r -~]*$))`, 'g');

/** The operators of a content, in order. What is broken off ends it. */
export function* operatorsIn(content: string): Generator<Operation> {
  let operands: string[] = [];
  let from = -1;
  for (let at = 0; at < content.length; ) {
    token.lastIndex = at;
    const read = token.exec(content)?.[0] ?? content.charAt(at);
    const start = at;
    at += read.length;
    if (passed.test(read)) continue;
    if (from < 0) from = start;
    if (read === '(') at = stringEnd(content, at);
    if (operand.test(read)) {
      operands.push(content.slice(start, at));
      continue;
    }
    if (read === 'BI') continue;
    if (read === 'ID') {
      imageEnd.lastIndex = at;
      const end = imageEnd.exec(content);
      at = end ? end.index + 2 : content.length;
    }
    yield { operator: read === 'ID' ? 'BI' : read, operands, from, to: at };
    operands = [];
    from = -1;
  }
}

/** Where a string ends that begins before this place; parentheses within it are balanced. */
function stringEnd(content: string, from: number): number {
  let at = from;
  for (let open = 1; open > 0 && at < content.length; ) {
    part.lastIndex = at;
    const read = part.exec(content)?.[0] ?? content.charAt(at);
    if (read === '(') open += 1;
    if (read === ')') open -= 1;
    at += read.length;
  }
  return at;
}

/** What a name says that is written so in a content. */
export const decodedName = (written: string): string =>
  written.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
