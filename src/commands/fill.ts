import type { Context } from '../context.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import { InputError, NotNowError } from '../errors.ts';
import type { Face } from '../form/face.ts';
import { fillSheet } from '../form/fill-sheet.ts';
import type { FillReport } from '../form/plan.ts';
import { builtInSheet, readSheet, readSheetBlank, type Sheet } from '../form/sheet.ts';
import { renderFillReport } from '../render/fill-report.ts';
import { onlineText } from '../render/online-text.ts';
import { renderOutcome } from '../render/outcome.ts';
import { show } from '../render/show.ts';
import { readCaseAt } from './case-input.ts';
import type { Command, Flags } from './command.ts';
import { decideOn } from './decide-on.ts';

/** What was filled, for whoever prints it. */
export interface Filled {
  readonly bytes: Uint8Array;
  readonly report: FillReport;
  readonly sheet: Sheet;
}

/**
 * `fill CASE [-o FILE] [--template ID] [--font FILE]`: fills the sheet, or a form of the user's own, and reads it back;
 * exit 0. Throws `NotNowError` (4) when the rules say not now, unless `--anyway`; `InputError` (2) for a bad case, a character that cannot be drawn, or an output that is there already
 * without `--force`.
 */
export const run: Command = async (context, [source = ''], flags) => {
  const { out, err, files, messages } = context;
  const caseFile = await readCaseAt(source, context);
  const outcome = decideOn(caseFile, flags.asOf, messages);
  if (outcome.verdict !== 'ready' && !flags.anyway) return refuse(outcome, context, flags);
  const output = flags.output ?? messages.form.defaultName;
  await refuseOutput(output, source, context);
  const face = flags.font === undefined ? undefined : await readFont(flags.font, context);
  if (flags.template !== undefined || (await keepsAny(context))) {
    const { fillKept, templateToFill } = await import('./template/fill.ts');
    const kept = await templateToFill(context, flags);
    if (kept !== undefined) return fillKept(kept, caseFile, outcome, context, flags, face);
  }
  const { bytes, report, sheet } = await fillBuiltIn(caseFile, outcome, context, flags.anyway, face);
  await files.write(output, bytes, { overwrite: flags.force });
  const text = onlineText(caseFile, sheet, messages);
  if (flags.json) out.write(`${JSON.stringify({ output, report, outcome, onlineText: text }, null, 2)}\n`);
  else if (!flags.quiet) out.write(`${renderFillReport(output, report, messages, out)}\n${text}`);
  if (outcome.verdict !== 'ready' && !flags.json) err.write(renderOutcome(outcome, messages, err));
  return 0;
};

/** The shipped face with the user's font behind it; nothing of this is loaded without one. */
const readFont = async (path: string, context: Context): Promise<Face> =>
  (await import('./given-font.ts')).readGivenFont(path, context);

/** Most people keep no form of their own, and then nothing about templates need be loaded. */
const keepsAny = async ({ templates }: Context): Promise<boolean> =>
  templates !== undefined && (await templates.shelf.names()).length > 0;

/** Fills the sheet that comes with the program; nothing is written to disk. */
export async function fillBuiltIn(
  caseFile: CaseFile,
  outcome: Outcome,
  { files, messages }: Pick<Context, 'files' | 'messages'>,
  anyway: boolean,
  face?: Face,
): Promise<Filled> {
  const [blank, fields, map] = await Promise.all(
    ['sheet.blank', 'fields.json', 'map.json'].map((name) => files.readOwn(`${builtInSheet}/${name}`)),
  );
  if (!blank || !fields || !map) throw new Error(`${builtInSheet} is not whole`);
  const sheet = readSheet(fields, map);
  const filled = { caseFile, outcome, words: messages, sheet, blank: readSheetBlank(blank), anyway };
  const { bytes, report } = fillSheet({ ...filled, ...(face ? { face } : {}) });
  return { bytes, report, sheet };
}

/** The case itself is never overwritten, and a PDF is no text for a terminal. */
async function refuseOutput(output: string, source: string, { files, messages }: Context): Promise<void> {
  const own = messages.form.report;
  const problem = { path: '-o', found: show(output), wanted: own.wantedOutput };
  if (output === '-') throw new InputError(own.noStream, [problem]);
  if (source !== '-' && (await files.isSame(output, source))) throw new InputError(own.isInput, [problem]);
}

function refuse(outcome: Outcome, { out, err, messages }: Context, { json }: Flags): never {
  if (json)
    out.write(`${JSON.stringify({ output: null, report: null, outcome, onlineText: null }, null, 2)}\n`);
  else err.write(renderOutcome(outcome, messages, err));
  throw new NotNowError(messages.form.report.notNow);
}
