import type { CaseFile } from '../core/case-file.ts';
import type { Context } from '../core/context.ts';
import { InputError, NotNowError } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import { show } from '../core/show.ts';
import { command, type Everywhere, ofCase, option, shared } from './command.ts';

export const fill = command({
  name: 'fill',
  args: ofCase,
  examples: [
    'case-assist fill case.json -o form.pdf',
    'case-assist fill case.json --anyway',
    'case-assist fill case.json --template g-28-2018-09-17',
  ],
  options: [option('-o, --output <file>'), shared.template, shared.font, shared.flatten, shared.anyway],
  /**
   * Fills the sheet, or a form of the user's own, and reads it back; exit 0. Without `-o` its name is the id of the form;
   * `-o -` is standard output. Throws `NotNowError` (4) when the rules say not now, unless `--anyway`; `InputError` (2) for
   * a bad case, a character that cannot be drawn, or an output that is there already without `--force`; `TemplateError`
   * (5) when the form is not whole.
   */
  async run(context, [source = ''], options) {
    const [{ decideOn, readCaseAt, withFilesSeen }, { prepare }] = await Promise.all([
      import('../app/case.ts'),
      import('../app/fill.ts'),
    ]);
    const { ofPapers } = await import('../core/safe-contact.ts');
    const { out, err, files, messages } = context;
    const caseFile = await readCaseAt(source, context, options);
    const outcome = decideOn(await withFilesSeen(source, caseFile, context), options.asOf, messages);
    if (outcome.verdict !== 'ready' && !options.anyway) return refuse(outcome, caseFile, context, options);
    const prepared = await prepare(caseFile, outcome, context, options);
    const { bytes, report, said, warnings, onlineText, showsOnlineText } = prepared;
    const output = options.output ?? prepared.name;
    const isStream = files.isStandardOutput(output);
    await refuseOutput(output, isStream, [source, options.profile?.path], context, options);
    await files.write(output, bytes, { overwrite: options.force });
    if (options.json) {
      const { catalogues } = await import('../content/messages/catalogues.ts');
      const told = warnings.map((text) => ({ text }));
      const data = { output, report, warnings: told, outcome, onlineText: onlineText(catalogues.en) };
      out.write(`${JSON.stringify(data, null, 2)}\n`);
      return 0;
    }
    const to = isStream ? err : out;
    const shown = isStream ? messages.form.report.stream : output;
    if (!options.quiet) to.write(`${said(shown, to)}${showsOnlineText ? `\n${onlineText(messages)}` : ''}`);
    for (const warning of [...ofPapers(outcome.warnings).map(({ text }) => text), ...warnings])
      err.write(`${err.style.caution(show(warning))}\n`);
    if (outcome.verdict !== 'ready')
      err.write((await import('../render/outcome.ts')).renderOutcome(outcome, caseFile, messages, err));
    return 0;
  },
});

/** Neither the case nor the profile is ever overwritten, and a PDF is no text for a terminal. */
async function refuseOutput(
  output: string,
  isStream: boolean,
  inputs: readonly (string | undefined)[],
  { files, out, messages }: Context,
  { json }: Pick<Everywhere, 'json'>,
): Promise<void> {
  const own = messages.form.report;
  const problem = { path: '-o', found: show(output), wanted: own.wantedOutput };
  if (isStream && out.isTerminal) throw new InputError(own.noStream, [problem]);
  if (isStream && json) throw new InputError(own.twoResults, [problem]);
  for (const input of inputs)
    if (input !== undefined && input !== '-' && (await files.isSame(output, input)))
      throw new InputError(own.isInput, [problem]);
}

async function refuse(
  outcome: Outcome,
  caseFile: CaseFile,
  { out, err, messages }: Context,
  { json }: Pick<Everywhere, 'json'>,
): Promise<never> {
  if (json)
    out.write(`${JSON.stringify({ output: null, report: null, outcome, onlineText: null }, null, 2)}\n`);
  else err.write((await import('../render/outcome.ts')).renderOutcome(outcome, caseFile, messages, err));
  throw new NotNowError(messages.form.report.notNow);
}
