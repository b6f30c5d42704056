import { expect } from 'vitest';
import { sheet as words } from '../../../src/content/messages/en/form.ts';
import type { CompiledBlank } from '../../../src/form/blank/compiled-blank.ts';
import { fillBlank } from '../../../src/form/blank/fill-blank.ts';
import type { StampValue } from '../../../src/form/blank/lay-out-fields.ts';
import { BlankError, StampError } from '../../../src/form/blank/refusal.ts';
import { compiled, everyKind, makePdf } from './make-blank.ts';

/** What a form may say and none can mean, each as a PDF may write it, and what it stands in the place of. */
export const kinds = {
  numbers: {
    of: /(?<=[\s[(])-?\d+(?:\.\d+)?(?=[\s\])/>])(?! 0 R| 0 obj| obj| R)/g,
    by: [
      '-1',
      '0',
      '.0000001',
      '-999999999999',
      '2147483648',
      '21474836480',
      '999999999999',
      `1${'0'.repeat(22)}`,
      `1${'0'.repeat(39)}`,
      `1${'0'.repeat(300)}`,
    ],
  },
  names: {
    of: /\/[A-Za-z]\w*(?=[\s/()<>[\]])/g,
    by: ['/__proto__', '/constructor', '/A#28#29', '/Off', '/Null#00', '/', '/#FF#FE', 'null'],
  },
  texts: {
    of: /\((?:[^\\()]|\\.)*\)/g,
    by: [
      '()',
      '(\\377\\376\\000)',
      '<FEFFD800>',
      '(/Off 1.2.3 Tf)',
      '(/Helv 99999999999 Tf -1 . 99999999999 rg)',
      '(EMC Q)',
    ],
  },
} as const;
export type Kind = keyof typeof kinds;

const long = 'Nguyễn waits (\\) for an answer. '.repeat(40).trim();

/** A value for every field: short where it holds little, else more than it holds. */
function valuesFor(blank: CompiledBlank): ReadonlyMap<string, StampValue> {
  const values = new Map<string, StampValue>();
  blank.slots.forEach(({ name, type, states, options, comb, maxLength }, at) => {
    if (type === 'signature') return;
    if (type === 'check') values.set(name, true);
    else if (type === 'radio') values.set(name, states[0] ?? 'Off');
    else if (type === 'choice') values.set(name, options[0]?.value ?? '');
    else values.set(name, comb || maxLength > 0 ? 'A' : at % 3 === 0 ? long : 'O’Brien Żółć');
  });
  return values;
}

/** No number of PDF looks like these. */
const noNumber = /(?:^|[\s[])-?(?:NaN|Infinity|undefined|\d+(?:\.\d+)?e[+-]?\d+)(?=[\s\]])/m;

/**
 * Reads a blank and fills it, editable and flattened: either a refusal that has a name, or a file that reads back and
 * holds no number that is none. Gives how it ended.
 */
export async function fillOrRefuse(bytes: Uint8Array, where: string): Promise<End> {
  try {
    return await ending(bytes);
  } catch (error) {
    throw new Error(where, { cause: error });
  }
}

type End = 'filled' | 'not filled' | 'not read';

async function ending(bytes: Uint8Array): Promise<End> {
  let blank: CompiledBlank;
  try {
    blank = await compiled(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(BlankError);
    return 'not read';
  }
  let end: End = 'filled';
  const values = new Map(valuesFor(blank));
  for (const flatten of [false, true])
    try {
      const identity = { name: 'Nguyễn', receipt: 'IOE0912345678' };
      const made = fillBlank({ blank, values, words, title: 'X', identity, flatten });
      expect(noNumber.exec(Buffer.from(made.bytes).toString('latin1'))?.[0]).toBeUndefined();
    } catch (error) {
      if (!(error instanceof StampError)) throw error;
      // The others are filled all the same, so that no field hides what becomes of another.
      end = 'not filled';
      for (const { name } of error.refused) values.delete(name);
      const rest = fillBlank({
        blank,
        values,
        words,
        title: 'X',
        identity: { name: 'N', receipt: '' },
        flatten,
      });
      expect(noNumber.exec(Buffer.from(rest.bytes).toString('latin1'))?.[0]).toBeUndefined();
    }
  return end;
}

/** A form of every kind of field, with a font that says all of itself and marks of every sort. */
const rich = Buffer.from(makePdf(everyKind))
  .toString('latin1')
  .replace(
    '/BaseFont/Helvetica/Encoding/WinAnsiEncoding',
    `/BaseFont/Helvetica/FirstChar 32/Widths[${'556 '.repeat(200)}]/FontDescriptor<</Ascent 718/Descent -207/CapHeight 718>>` +
      '/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/A/B 128/Euro]>>',
  )
  .replace('/BBox[0 0 9 9]', '/BBox[0 0 9 9]/Matrix[1 0 0 1 0 0]')
  .replace('/MK<</BC[0 0 0]>>/BS<</W 0.5>>', '/MK<</BC[0 0 0]/BG[1 1 0.9]/R 0>>/Border[0 0 1]');

/** The form with one of its numbers, names or texts (outside of streams) replaced, each by each. */
export function* spoiledTokens(
  kind: Kind,
): Generator<{ readonly bytes: Uint8Array; readonly where: string }> {
  const { of, by } = kinds[kind];
  const body = rich
    .slice(0, rich.indexOf('\nxref\n'))
    .replace(/stream\n[\s\S]*?endstream/g, (stream) => ' '.repeat(stream.length));
  // Widths are many and alike: a few of them stand for all.
  const found = [...body.matchAll(of)].filter(
    ({ index }) => !/(?:\s556){12} $/.test(body.slice(index - 49, index)),
  );
  for (const { index, 0: token } of found)
    for (const each of by) {
      const text = `${rich.slice(0, index)}${each}${rich.slice(index + token.length)}`;
      yield {
        bytes: new Uint8Array(Buffer.from(text, 'latin1')),
        where: `${rich.slice(index - 40, index)} ${each}`,
      };
    }
}
