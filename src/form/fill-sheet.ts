import { appearance } from './appearance.ts';
import type { CompiledBlank } from './blank/compiled-blank.ts';
import { stamp } from './blank/stamp.ts';
import type { PreparedText, StampValue } from './blank/stamp-value.ts';
import type { Face } from './face.ts';
import { paper } from './furniture.ts';
import { onceFor } from './once-for.ts';
import { content } from './operators.ts';
import { type FillReport, type PlanInput, type PlannedText, planSheet, type SheetPlan } from './plan.ts';
import type { Sheet, SheetField } from './sheet.ts';

export interface FillInput extends PlanInput {
  readonly blank: CompiledBlank;
  readonly flatten?: boolean;
  /** The bytes are a view that the next fill overwrites: for writing many files, one after the other. */
  readonly reuse?: boolean;
}

/**
 * Fills the sheet for one case: plan, stamp, and read back. Takes the sheet's compiled blank, which is never changed.
 * `flatten` draws the values and takes the fields out. Throws `InputError` (nothing written) when the typeface lacks a
 * character, and `Error` when the result does not read back.
 */
export function fillSheet(input: FillInput): {
  bytes: Uint8Array;
  report: FillReport;
  plan: SheetPlan;
} {
  const plan = planSheet(input);
  const pages = plan.continuation.map((strokes) => ({
    content: content(strokes, input.face),
    width: paper.width,
    height: paper.height,
  }));
  const values = valuesOf(input.sheet, plan, input.face);
  const { bytes } = stamp(input.blank, values, {
    pages,
    flatten: input.flatten === true,
    reuse: input.reuse === true,
    ...(input.face ? { face: input.face } : {}),
  });
  return { bytes, report: plan.report, plan };
}

const fieldsByName = onceFor(
  ({ fields }: Sheet): ReadonlyMap<string, SheetField> => new Map(fields.map((field) => [field.name, field])),
);

function drawnText(field: SheetField, text: PlannedText, face?: Face): PreparedText {
  const content = appearance(field, text, face);
  const { value, size } = text;
  return face?.given?.leftward(value) ? { value, content, size, leftward: true } : { value, content, size };
}

/** What each field of the sheet gets: the texts as they are drawn, and the ticks. */
function valuesOf(sheet: Sheet, plan: SheetPlan, face?: Face): ReadonlyMap<string, StampValue> {
  const fields = fieldsByName(sheet);
  const values = new Map<string, StampValue>();
  for (const text of plan.texts) {
    const field = fields.get(text.name);
    if (field === undefined) throw new Error(`no field ${text.name} in ${sheet.edition}`);
    values.set(text.name, drawnText(field, text, face));
  }
  for (const name of plan.ticks) values.set(name, true);
  return values;
}
