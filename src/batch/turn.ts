/** Gives everybody else a turn, signals among them, at a place where work can be broken off; throws when it is to be. */
export type Turn = () => Promise<void>;

/** Work of a few files is done in one go. */
const between = 16;

/** A turn every few calls; `check` throws when the work is to be broken off. */
export function turns(check: () => void): Turn {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls % between !== 0) return;
    await new Promise((done) => {
      setImmediate(done);
    });
    check();
  };
}
