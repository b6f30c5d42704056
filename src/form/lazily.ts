/** Makes a value when it is first asked for: most cases need few of the tables, and every start counts. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
