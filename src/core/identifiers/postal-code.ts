import { type Reading, read, refuse } from './reading.ts';

/** A ZIP code: 5 digits, or ZIP+4 as `12345-6789`. Lost zeros at the front are asked about, not filled in. */
export function readZip(text: string): Reading {
  const [, first, second] = /^(\d+)(?:[\s\p{Pd}\u2212]+(\d{4}))?$/u.exec(text.trim()) ?? [];
  if (first === undefined) return refuse({ code: 'zip-unknown' });
  if (first.length === 5) return read(second === undefined ? first : `${first}-${second}`);
  if (first.length === 9 && second === undefined) return read(`${first.slice(0, 5)}-${first.slice(5)}`);
  const digits = first.length + (second?.length ?? 0);
  const whole = digits > 5 ? 9 : 5;
  const lost = whole - digits;
  return lost === 1 || lost === 2
    ? refuse({ code: 'zip-lost-zero', digits, lost })
    : refuse({ code: 'zip-unknown' });
}
