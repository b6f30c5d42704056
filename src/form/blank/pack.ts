import {
  bareFace,
  type CompiledBlank,
  type OpenObject,
  type Part,
  type PlannedPlace,
  type PlannedSlot,
  type StampPlan,
} from './compiled-blank.ts';

const mark = (version: 2 | 3): string => `case-assist blank ${version}\n`;

/** A compiled blank as the bytes of one file: a line, the length of the JSON, the JSON, and the constant bytes. */
export function packBlank(blank: CompiledBlank): Uint8Array {
  const { bytes, ...rest } = blank;
  const head = new TextEncoder().encode(JSON.stringify(rest));
  const start = new TextEncoder().encode(`${mark(3)}${head.length}\n`);
  const packed = new Uint8Array(start.length + head.length + bytes.length);
  packed.set(start);
  packed.set(head, start.length);
  packed.set(bytes, start.length + head.length);
  return packed;
}

/**
 * Reads what `packBlank` gave, here or in earlier versions of the program; the constant bytes are a view of it. Undefined
 * when it is of another version or damaged.
 */
export function unpackBlank(packed: Uint8Array): CompiledBlank | undefined {
  const text = new TextDecoder('latin1').decode(packed.subarray(0, mark(3).length + 12));
  const version = ([2, 3] as const).find((each) => text.startsWith(mark(each)));
  if (version === undefined) return undefined;
  const begin = mark(version).length;
  const from = text.indexOf('\n', begin) + 1;
  const to = from + Number(text.slice(begin, from));
  try {
    const rest = JSON.parse(new TextDecoder().decode(packed.subarray(from, to)));
    const blank = { ...rest, bytes: packed.subarray(to) };
    return version === 3 ? blank : fromSecond(blank);
  } catch {
    return undefined;
  }
}

/** What a plan of the second version says: gaps of fixed width in the editable objects, which stood there unpacked. */
interface SecondPlan extends Omit<StampPlan, 'slots' | 'flatWideResources'> {
  readonly packed: Required<Part>['packed'];
  readonly unfilled: Part;
  readonly flatWideResources: number;
  readonly slots: readonly (Pick<PlannedSlot, 'value' | 'font'> & {
    readonly valueHole?: Gap;
    readonly places: readonly (Omit<PlannedPlace, 'widget' | 'faces'> & {
      readonly hole: Gap;
      readonly faces?: PlannedPlace['faces'];
    })[];
  })[];
}

/** Offset from the start of the editable part. */
type Gap = { readonly at: number };

function fromSecond(blank: Omit<CompiledBlank, 'plan'> & { readonly plan: SecondPlan }): CompiledBlank {
  const { plan, bytes } = blank;
  const textOf = ({ from, objects }: Part, index: number): string => {
    const to = objects[2 * index + 3];
    const end = to === undefined ? undefined : from + to;
    const text = Buffer.from(bytes.subarray(from + (objects[2 * index + 1] ?? 0), end)).toString('latin1');
    return text.slice(text.indexOf('\n') + 1, text.indexOf('\nendobj\n'));
  };
  const starts = plan.editable.objects.filter((_, at) => at % 2 === 1);
  const opened = ({ at }: Gap, before?: string): OpenObject => {
    const index = starts.findLastIndex((start) => start <= at);
    const number = plan.editable.objects[2 * index] ?? 0;
    const text = textOf(plan.editable, index).slice(
      0,
      at - (starts[index] ?? 0) - `${number} 0 obj\n`.length,
    );
    return { number, text: before === undefined ? text : text.slice(0, text.lastIndexOf(before)) };
  };
  const slots = plan.slots.map(({ valueHole, places, ...slot }) => ({
    ...slot,
    ...(valueHole ? { field: opened(valueHole) } : {}),
    places: places.map(({ hole, faces, ...place }): PlannedPlace => {
      const button = faces !== undefined;
      return { ...place, widget: opened(hole, button ? undefined : '/DA('), faces: faces ?? bareFace(place) };
    }),
  }));
  const at = plan.flat.objects.findIndex((each, index) => index % 2 === 0 && each === plan.flatWideResources);
  const [fonts = '', drawn = ''] = textOf(plan.flat, at / 2).split(/>>(?=\/XObject<<)/);
  const flatWideResources = {
    number: plan.flatWideResources,
    text: `<<${drawn.slice(0, -2)}${fonts.slice(2)}`,
  };
  const { packed, unfilled, ...rest } = plan;
  return {
    ...blank,
    plan: { ...rest, slots, flatWideResources, common: { ...plan.common, packed }, editable: unfilled },
  };
}
