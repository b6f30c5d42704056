import { InputError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { command } from './command.ts';

export const completion = command({
  name: 'completion',
  args: {
    '<shell>': async () => Object.keys((await import('./complete.ts')).completionScripts),
  },
  examples: [
    'case-assist completion bash >> ~/.bashrc',
    'case-assist completion zsh >> ~/.zshrc',
    'case-assist completion fish > ~/.config/fish/completions/case-assist.fish',
    'case-assist completion powershell >> $PROFILE',
  ],
  options: [],
  /**
   * Prints what makes bash, zsh, fish or PowerShell complete commands, options, topics, rules and file names, by asking the
   * program. Exit 0; throws `InputError` (2) for another shell.
   */
  async run({ out, messages }, [shell = ''], { json }) {
    const scripts: Readonly<Record<string, string>> = (await import('./complete.ts')).completionScripts;
    const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
    if (script === undefined) {
      const { unknown, wanted } = messages.completion;
      throw new InputError(unknown(show(shell)), [{ path: 'SHELL', found: `"${show(shell)}"`, wanted }]);
    }
    out.write(json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
    return 0;
  },
});
