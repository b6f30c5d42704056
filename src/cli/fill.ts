import { readCaseAt } from '../app/case-input.ts';
import type { Command, Flags } from '../app/command.ts';
import { decideOn } from '../app/decide-on.ts';
import { prepare } from '../app/prepared.ts';
import type { Context } from '../core/context.ts';
import { InputError, NotNowError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import { ofSafeContact } from '../core/safe-contact.ts';
import { show } from '../core/show.ts';
import { renderOutcome } from '../render/outcome.ts';

/**
 * `fill CASE [-o FILE] [--template ID] [--font FILE] [--flatten]`: fills the sheet, or a form of the user's own, and reads it back;
 * exit 0. Without `-o` its name is the id of the form; `-o -` is standard output. Throws `NotNowError` (4) when the rules say not now, unless `--anyway`; `InputError` (2) for a bad case, a
 * character that cannot be drawn, or an output that is there already without `--force`; `TemplateError` (5) when the form
 * is not whole.
 */
export const run: Command = async (context, [source = ''], flags) => {
  const { out, err, files, messages } = context;
  const caseFile = await readCaseAt(source, context);
  const outcome = decideOn(caseFile, flags.asOf, messages);
  if (outcome.verdict !== 'ready' && !flags.anyway) return refuse(outcome, context, flags);
  const prepared = await prepare(caseFile, outcome, context, flags);
  const { bytes, report, said, warnings, onlineText, showsOnlineText } = prepared;
  const output = flags.output ?? prepared.name;
  const isStream = files.isStandardOutput(output);
  await refuseOutput(output, isStream, source, context, flags);
  await files.write(output, bytes, { overwrite: flags.force });
  if (flags.json) {
    out.write(`${JSON.stringify({ output, report, warnings, outcome, onlineText }, null, 2)}\n`);
    return 0;
  }
  const to = isStream ? err : out;
  const shown = isStream ? messages.form.report.stream : output;
  if (!flags.quiet) to.write(`${said(shown, to)}${showsOnlineText ? `\n${onlineText}` : ''}`);
  for (const warning of [...ofSafeContact(outcome.warnings).map(({ text }) => text), ...warnings])
    err.write(`${err.style.caution(show(warning))}\n`);
  if (outcome.verdict !== 'ready') err.write(renderOutcome(outcome, messages, err));
  return 0;
};

/** The case itself is never overwritten, and a PDF is no text for a terminal. */
async function refuseOutput(
  output: string,
  isStream: boolean,
  source: string,
  { files, out, messages }: Context,
  { json }: Flags,
): Promise<void> {
  const own = messages.form.report;
  const problem = { path: '-o', found: show(output), wanted: own.wantedOutput };
  if (isStream && out.isTerminal) throw new InputError(own.noStream, [problem]);
  if (isStream && json) throw new InputError(own.twoResults, [problem]);
  if (source !== '-' && (await files.isSame(output, source))) throw new InputError(own.isInput, [problem]);
}

function refuse(outcome: Outcome, { out, err, messages }: Context, { json }: Flags): never {
  if (json)
    out.write(`${JSON.stringify({ output: null, report: null, outcome, onlineText: null }, null, 2)}\n`);
  else err.write(renderOutcome(outcome, messages, err));
  throw new NotNowError(messages.form.report.notNow);
}
