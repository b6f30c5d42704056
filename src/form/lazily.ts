/** Makes a value when it is first asked for: most cases need few of the tables, and every start counts. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a value once for each object: what follows from a sheet alone is not worked out again for every case. */
export function onceFor<K extends WeakKey, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const found = made.get(from) ?? { value: make(from) };
    made.set(from, found);
    return found.value;
  };
}
