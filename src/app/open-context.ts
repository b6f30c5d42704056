import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import { openFiles, openReading } from '../adapters/files.ts';
import { today } from '../adapters/system.ts';
import { openTerminal } from '../adapters/terminal.ts';
import { openTemplateStore, userDataFolder } from '../adapters/user-data.ts';
import { catalogues } from '../content/messages/catalogues.ts';
import type { Language } from '../content/messages/languages.ts';
import type { Context } from '../core/context.ts';

/** A process, or what stands for one. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export interface ContextOptions {
  readonly host: Host;
  /** The package's own folder, absolute. */
  readonly root: string;
  /** The program's own version. */
  readonly version: () => string;
  readonly language: Language;
  readonly json: boolean;
  readonly plain: boolean;
  readonly noInput: boolean;
}

/** The world as a command sees it. It is opened only when a command really runs: help needs none of it. */
export async function openContext(options: ContextOptions): Promise<Context> {
  const { host, root, version, language, json, plain, noInput } = options;
  const words = catalogues[language];
  const { env, stdout, stderr } = host;
  const page = (stream: NodeJS.WriteStream) => async (text: string) =>
    (await import('../adapters/pager.ts')).page(text, stream, !plain && !json, env);
  const terminal = (stream: NodeJS.WriteStream) => openTerminal(stream, { plain, env, page: page(stream) });
  const err = await terminal(stderr);
  const place = { platform: process.platform, env, home: homedir() };
  return {
    today,
    version,
    files: openFiles({ root, words: words.failures.files, streams: host }),
    out: await terminal(stdout),
    err,
    language,
    messages: words,
    inLanguage: (other) => openContext({ ...options, language: other }),
    batch: async () => (await import('./batch/batch-context.ts')).openBatchContext(root, language),
    readExhibit: async (bytes, first) =>
      (await import('../adapters/limited-thread.ts')).openExhibitWorker(root)(bytes, first),
    // Without a home folder there is no place for a user's data; the folder one happens to be in is none.
    templates: !isAbsolute(userDataFolder(place))
      ? undefined
      : {
          store: openTemplateStore({ ...place, words: words.failures.files }),
          editions: (form) => openReading({ root, words: words.failures.files }).listOwn(`templates/${form}`),
          readApart: async (bytes, faces) => {
            const { openPdfWorker } = await import('../adapters/limited-thread.ts');
            return openPdfWorker(root)(bytes, faces);
          },
        },
    async prompter() {
      // Standard input is opened by whoever looks at it, which takes its time.
      if (noInput || !host.stdin.isTTY || !stderr.isTTY) return undefined;
      const [{ openPrompter }, { editorCommand }] = await Promise.all([
        import('../adapters/prompt.ts'),
        import('../adapters/editor.ts'),
      ]);
      const parts = { input: host.stdin, output: stderr, words: words.interview.prompt, style: err.style };
      return openPrompter({ ...parts, editor: editorCommand(env) }, plain);
    },
  };
}
