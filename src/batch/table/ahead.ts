/** The items again that were taken from an iterator, and then all others. Leaving the loop closes the iterator. */
export async function* rejoin<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Takes items from an iterator until there are enough of them, or no more. */
export async function takeUntil<T>(
  from: AsyncIterator<T>,
  enough: (taken: readonly T[]) => boolean,
): Promise<T[]> {
  const taken: T[] = [];
  while (!enough(taken)) {
    const next = await from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
