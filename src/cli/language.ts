import { type Language, languageIds } from '../content/messages/languages.ts';

const known = (text: string | undefined): Language | undefined => languageIds.find((each) => each === text);

/** The language of the system, by its settings or, where there are none, by what the platform says. */
function ofSystem(env: NodeJS.ProcessEnv): Language {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '');
  const locale = set ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return known(/^[a-z]+/i.exec(locale)?.[0]?.toLowerCase()) ?? 'en';
}

/**
 * The language to speak: what `--lang` says; without it the interview follows the system, and everything else is English.
 * A language that is not there is English here, and refused when the options are read.
 */
export function languageOf(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  isInterview: (args: readonly string[]) => boolean,
): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at >= 0) return known(args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)) ?? 'en';
  return isInterview(args) ? ofSystem(env) : 'en';
}
