/** The items again that were taken from an iterator, and then all others. Leaving the loop closes the iterator. */
export async function* rejoin<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Pieces (texts, bytes, batches of rows) from an iterator until they hold `length` together, or there are no more. */
export async function takeFirst<T extends { readonly length: number }>(
  from: AsyncIterator<T>,
  length: number,
): Promise<T[]> {
  const taken: T[] = [];
  for (let held = 0; held < length; held += taken.at(-1)?.length ?? 0) {
    const next = await from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
