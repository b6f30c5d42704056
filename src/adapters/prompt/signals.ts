import { InterruptedError } from '../../core/errors.ts';

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs one prompt, and gives up with `InterruptedError` when the process is told to end meanwhile. The listeners are
 * there only while a question is open, so that they never hide a signal from anything else.
 */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let code: 129 | 130 | 143 | undefined;
  const undo = Object.entries(codes).map(([name, value]) => {
    const listener = () => {
      code = value;
      stop.abort();
    };
    process.on(name, listener);
    return () => process.removeListener(name, listener);
  });
  try {
    return await run(stop.signal);
  } catch (error) {
    if (code !== undefined) throw new InterruptedError(code);
    throw error;
  } finally {
    for (const remove of undo) remove();
  }
}
