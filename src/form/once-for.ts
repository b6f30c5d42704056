/** Makes a value once for each object: what follows from a sheet alone is not worked out again for every case. */
export function onceFor<K extends WeakKey, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const found = made.get(from) ?? { value: make(from) };
    made.set(from, found);
    return found.value;
  };
}
