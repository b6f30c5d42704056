import { expect, test } from 'vitest';
import type { CompiledBlank, OpenObject } from '../../../src/form/blank/compiled-blank.ts';
import { packBlank, unpackBlank } from '../../../src/form/blank/pack.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { compiledFrom, everyKind } from './make-blank.ts';

const blank = await compiledFrom(everyKind);

/** The same blank as version 2 of the format keeps it: open objects lie whole among the bytes, with gaps to be filled in. */
function inSecond({ bytes, plan, ...rest }: CompiledBlank): Uint8Array {
  const { editable, common, flat, flatWideResources, ...others } = plan;
  const { packed, ...plainCommon } = common;
  let text = '';
  const objects: number[] = [];
  /** The object with this between its open text and the gap; where the gap is. */
  const laid = ({ number, text: open }: OpenObject, before = ''): { readonly at: number } => {
    objects.push(number, text.length);
    text += `${number} 0 obj\n${open}${before}`;
    const gap = { at: text.length };
    text += `${' '.repeat(20)}>>\nendobj\n`;
    return gap;
  };
  const slots = plan.slots.map(({ field, places, ...slot }, at) => ({
    ...slot,
    ...(field ? { valueHole: laid(field) } : {}),
    places: places.map(({ widget, faces, ...place }) => {
      const isText = ['text', 'choice'].includes(rest.slots[at]?.type ?? '');
      return isText
        ? { ...place, hole: laid(widget, '/DA(/Helv ') }
        : { ...place, faces, hole: laid(widget) };
    }),
  }));
  const [, drawn = '', fonts = ''] = /^<<(.*)(\/Font<<.*)$/s.exec(flatWideResources.text) ?? [];
  const pages = Buffer.from(bytes.subarray(flat.from, flat.to)).toString('latin1');
  const resources = `${flatWideResources.number} 0 obj\n<<${fonts}>>${drawn}>>\nendobj\n`;
  const all = Buffer.concat([bytes, Buffer.from(text + pages + resources, 'latin1')]);
  const from = bytes.length;
  const head = Buffer.from(
    JSON.stringify({
      ...rest,
      plan: {
        ...others,
        common: plainCommon,
        packed,
        unfilled: editable,
        editable: { from, to: from + text.length, objects },
        flat: {
          from: from + text.length,
          to: all.length,
          objects: [...flat.objects, flatWideResources.number, pages.length],
        },
        flatWideResources: flatWideResources.number,
        slots,
      },
    }),
  );
  return Buffer.concat([Buffer.from(`case-assist blank 2\n${head.length}\n`), head, all]);
}

test('a blank comes back as it was packed', () => expect(unpackBlank(packBlank(blank))).toEqual(blank));

test('a blank kept in version 2 of the format opens as one that is compiled today, and is filled alike', () => {
  const kept = unpackBlank(inSecond(blank));
  if (kept === undefined) throw new Error('not unpacked');
  const { bytes: _, plan, ...rest } = kept;
  const { bytes: __, plan: wanted, ...right } = blank;
  expect(rest).toEqual(right);
  expect(plan.slots).toEqual(wanted.slots);
  expect(plan).toEqual({ ...wanted, flat: plan.flat });
  const values = new Map([
    ['family', 'Nguyễn'],
    ['story', 'USCIS said in May that a decision would come. '.repeat(9)],
  ]);
  expect(stamp(kept, values, {}).bytes).toEqual(stamp(blank, values, {}).bytes);
});

test.each([
  ['another version', (packed: Uint8Array) => packed.with(18, 57)],
  ['a head that is cut off', (packed: Uint8Array) => packed.subarray(0, 300)],
  ['nothing', () => new Uint8Array()],
])('%s is no blank', (_, spoil) => expect(unpackBlank(spoil(packBlank(blank)))).toBeUndefined());
