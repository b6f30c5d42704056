import type { Context } from '../context.ts';
import type { Outcome } from '../core/outcome.ts';
import { ofSafeContact } from '../core/safe-contact.ts';
import { InputError, NotNowError } from '../errors.ts';
import { renderOutcome } from '../render/outcome.ts';
import { show } from '../render/show.ts';
import { readCaseAt } from './case-input.ts';
import type { Command, Flags } from './command.ts';
import { decideOn } from './decide-on.ts';
import { prepare } from './prepared.ts';

/**
 * `fill CASE [-o FILE] [--template ID] [--font FILE] [--flatten]`: fills the sheet, or a form of the user's own, and reads it back;
 * exit 0. Throws `NotNowError` (4) when the rules say not now, unless `--anyway`; `InputError` (2) for a bad case, a
 * character that cannot be drawn, or an output that is there already without `--force`; `TemplateError` (5) when the form
 * is not whole.
 */
export const run: Command = async (context, [source = ''], flags) => {
  const { out, err, files, messages } = context;
  const caseFile = await readCaseAt(source, context);
  const outcome = decideOn(caseFile, flags.asOf, messages);
  if (outcome.verdict !== 'ready' && !flags.anyway) return refuse(outcome, context, flags);
  const output = flags.output ?? messages.form.defaultName;
  await refuseOutput(output, source, context);
  const { bytes, report, said, warnings, onlineText, showsOnlineText } = await prepare(
    caseFile,
    outcome,
    context,
    flags,
  );
  await files.write(output, bytes, { overwrite: flags.force });
  if (flags.json) {
    out.write(`${JSON.stringify({ output, report, warnings, outcome, onlineText }, null, 2)}\n`);
    return 0;
  }
  if (!flags.quiet) out.write(`${said(output, out)}${showsOnlineText ? `\n${onlineText}` : ''}`);
  for (const warning of [...ofSafeContact(outcome.warnings).map(({ text }) => text), ...warnings])
    err.write(`${err.style.caution(show(warning))}\n`);
  if (outcome.verdict !== 'ready') err.write(renderOutcome(outcome, messages, err));
  return 0;
};

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
