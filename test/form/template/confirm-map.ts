import { readFileSync, writeFileSync } from 'node:fs';

/** Confirms lines of a map file as a person does in an editor: "says" becomes "confirmed"; all of them, or those named. */
export function confirmIn(path: string, names?: readonly string[]): void {
  const map = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, { says, ...line }] of Object.entries<Record<string, unknown>>(map.fields))
    if (says !== undefined && names?.includes(name) !== false)
      map.fields[name] = { ...line, confirmed: says };
  writeFileSync(path, JSON.stringify(map));
}
