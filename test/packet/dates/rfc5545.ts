/** An event of a calendar file as it was read: its properties with their values unescaped, and its alarms. */
export interface ReadEvent {
  readonly properties: ReadonlyMap<string, string>;
  readonly alarms: readonly ReadonlyMap<string, string>[];
}

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

class Refused extends Error {}

function must(so: boolean, what: string): asserts so {
  if (!so) throw new Refused(what);
}

const texts = ['SUMMARY', 'DESCRIPTION', 'UID', 'PRODID'];
const once = { VEVENT: ['UID', 'DTSTAMP', 'DTSTART'], VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'] } as const;

/**
 * Reads a calendar file as RFC 5545 is written, and throws at the first thing that is not so. It knows as much of it as
 * whole-day events without a method need: nothing else is let through.
 */
export function readStrictly(bytes: Uint8Array): readonly ReadEvent[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  must(text.endsWith('\r\n'), 'the last line has no end');
  must(!/[^\r]\n|\r(?!\n)|^\n/.test(text), 'a line ends otherwise than with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    must(new TextEncoder().encode(line).length <= 75, `longer than 75 octets: ${line}`);
    must(line !== '', 'an empty line');
    must(!/\p{Cc}|\ufffd/u.test(line.replaceAll('\t', '')), 'a control character');
  }
  const lines = physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(lineOf);
  return calendarOf(lines);
}

function lineOf(line: string): Line {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/.exec(line);
  must(found !== null, `no content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = found;
  return { name, parameters, value };
}

function calendarOf(lines: readonly Line[]): readonly ReadEvent[] {
  const [first, ...rest] = lines;
  const last = rest.pop();
  must(first?.name === 'BEGIN' && first.value === 'VCALENDAR', 'it does not begin with a calendar');
  must(last?.name === 'END' && last.value === 'VCALENDAR', 'it does not end with a calendar');
  const start = rest.findIndex(({ name }) => name === 'BEGIN');
  must(start > 0, 'a calendar without a component');
  const head = propertiesOf(rest.slice(0, start), ['VERSION', 'PRODID', 'CALSCALE']);
  must(head.get('VERSION') === '2.0', 'no version 2.0');
  must(/^-\/\/.+\/\/.+\/\/[A-Z]{2}$/.test(head.get('PRODID') ?? ''), 'no product id');
  const events = eventsOf(rest.slice(start));
  must(new Set(events.map(({ properties }) => properties.get('UID'))).size === events.length, 'a UID twice');
  return events;
}

function eventsOf(lines: readonly Line[]): readonly ReadEvent[] {
  const events: ReadEvent[] = [];
  for (let at = 0; at < lines.length; ) {
    must(lines[at]?.name === 'BEGIN' && lines[at]?.value === 'VEVENT', 'something that is no event');
    const end = lines.findIndex(({ name, value }, n) => n > at && name === 'END' && value === 'VEVENT');
    must(end > at, 'an event without an end');
    events.push(eventOf(lines.slice(at + 1, end)));
    at = end + 1;
  }
  return events;
}

function eventOf(lines: readonly Line[]): ReadEvent {
  const alarmsFrom = lines.findIndex(({ name }) => name === 'BEGIN');
  const own = alarmsFrom < 0 ? lines : lines.slice(0, alarmsFrom);
  const properties = propertiesOf(own, [
    ...once.VEVENT,
    'DTEND',
    'SUMMARY',
    'DESCRIPTION',
    'CLASS',
    'TRANSP',
  ]);
  for (const name of once.VEVENT) must(properties.has(name), `an event without ${name}`);
  const [start = '', end = ''] = [properties.get('DTSTART'), properties.get('DTEND')];
  must(start < end, 'an event that ends before it begins');
  return { properties, alarms: alarmsFrom < 0 ? [] : alarmsOf(lines.slice(alarmsFrom)) };
}

/** Section 3.6.1: the properties of an event come first, then its alarms and nothing else. */
function alarmsOf(lines: readonly Line[]): readonly ReadonlyMap<string, string>[] {
  const alarms: ReadonlyMap<string, string>[] = [];
  for (let at = 0; at < lines.length; ) {
    must(lines[at]?.name === 'BEGIN' && lines[at]?.value === 'VALARM', 'a property after an alarm');
    const end = lines.findIndex(({ name, value }, n) => n > at && name === 'END' && value === 'VALARM');
    must(end > at, 'an alarm without an end');
    const alarm = propertiesOf(lines.slice(at + 1, end), once.VALARM);
    for (const name of once.VALARM) must(alarm.has(name), `an alarm without ${name}`);
    must(alarm.get('ACTION') === 'DISPLAY', 'an alarm that does more than show');
    must(/^-P\d+D$/.test(alarm.get('TRIGGER') ?? ''), 'no whole days before');
    alarms.push(alarm);
    at = end + 1;
  }
  return alarms;
}

function propertiesOf(lines: readonly Line[], known: readonly string[]): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const { name, parameters, value } of lines) {
    must(known.includes(name), `an unknown property ${name}`);
    must(!properties.has(name), `${name} twice`);
    const isDay = name === 'DTSTART' || name === 'DTEND';
    must(parameters === (isDay ? ';VALUE=DATE' : ''), `other parameters of ${name}`);
    if (isDay) must(isRealDay(value), `no day: ${value}`);
    if (name === 'DTSTAMP') must(/^\d{8}T\d{6}Z$/.test(value) && isRealDay(value.slice(0, 8)), 'no stamp');
    if (name === 'CLASS') must(value === 'PRIVATE', 'not private');
    properties.set(name, texts.includes(name) ? unescaped(value) : value);
  }
  return properties;
}

function isRealDay(value: string): boolean {
  if (!/^\d{8}$/.test(value)) return false;
  const day = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Section 3.3.11. */
function unescaped(value: string): string {
  must(/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value), `not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}
