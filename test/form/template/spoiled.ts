import { expect } from 'vitest';
import { usualLimits } from '../../../src/adapters/limited-thread.ts';
import { compileOpened, openBlank } from '../../../src/form/blank/compile.ts';
import type { CompiledBlank, Faces, Slot } from '../../../src/form/blank/compiled-blank.ts';
import type { StampValue } from '../../../src/form/blank/lay-out-fields.ts';
import { BlankError, StampError } from '../../../src/form/blank/refusal.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { guard } from '../../../src/form/template/guard.ts';
import { printedText } from '../../../src/form/template/page-text.ts';
import { readBlank, survey } from '../../../src/form/template/read-blank.ts';
import { workSince } from '../../work.ts';
import { everyByte } from '../reader.ts';
import { drawFrom, mutate } from './mutate.ts';

const active =
  /\/(?:JS|JavaScript|Launch|OpenAction|AA|SubmitForm|ImportData|EmbeddedFiles?|RichMedia|GoToR|XFA)(?![A-Za-z0-9])/;
/** Milliseconds of work that one file may take: as many as its thread has. */
const longest = usualLimits.work;

const valueFor = (slot: Slot): StampValue | undefined =>
  slot.readOnly || slot.type === 'signature' || slot.type === 'choice'
    ? undefined
    : slot.type === 'text'
      ? slot.maxLength
        ? 'A'
        : 'Nguyễn (Żółć) \\'
      : slot.type === 'check'
        ? true
        : slot.states[0];

/** What becomes of a file; only the refusals that have a name may end it, and raw errors come out. */
async function readInPart(bytes: Uint8Array, faces: Faces): Promise<CompiledBlank | string> {
  try {
    guard(bytes);
    const source = await openBlank(bytes);
    const blank = await compileOpened(source, bytes, faces);
    survey(blank, await printedText(source));
    return blank;
  } catch (error) {
    if (error instanceof BlankError) return error.reason;
    throw error;
  }
}

async function readWhole(bytes: Uint8Array, faces: Faces): Promise<CompiledBlank | string> {
  const result = await readBlank(bytes, faces);
  return result.did === 'read' ? result.value.blank : result.reason;
}

/** Fills what was read: a file that reads back, with nothing active in it, or a refusal by field. */
function fillRead(blank: CompiledBlank, flatten: boolean): string {
  const values = new Map<string, StampValue>();
  for (const slot of blank.slots) {
    const value = valueFor(slot);
    if (value !== undefined) values.set(slot.name, value);
  }
  try {
    const all = everyByte(stamp(blank, values, { flatten, reuse: true }).bytes);
    expect(active.exec(all)?.[0]).toBeUndefined();
    return 'filled';
  } catch (error) {
    if (error instanceof StampError) return 'not filled';
    throw error;
  }
}

/**
 * Spoils forms in so many ways and reads each, by turns as the thread does and step by step. Gives how many ended in
 * which way. Throws, with the number of the round, for an error that is not of the program's own kinds, an output with
 * something active in it, and a file that takes too long.
 */
export async function spoil(
  forms: readonly Uint8Array[],
  rounds: { readonly from: number; readonly count: number },
  faces: Faces,
): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>();
  const note = (end: string): void => void ends.set(end, (ends.get(end) ?? 0) + 1);
  for (let round = rounds.from; round < rounds.from + rounds.count; round += 1) {
    const whole = forms[round % forms.length] ?? new Uint8Array();
    const bytes = mutate(whole, drawFrom(round));
    const begun = process.cpuUsage();
    try {
      const read = await (round % 4 < 2 ? readInPart : readWhole)(bytes, faces);
      if (typeof read === 'string') note(read);
      else note(fillRead(read, round % 8 > 3));
    } catch (error) {
      throw new Error(`round ${round}`, { cause: error });
    }
    if (workSince(begun) > longest) throw new Error(`round ${round} takes too long`);
  }
  return ends;
}
