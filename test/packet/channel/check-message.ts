/** A part of a message as it was read. */
export interface ReadPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

/**
 * A small strict reader of MIME messages: RFC 5322 lines and headers, one level of multipart/mixed, quoted-printable and
 * base64. Whatever is not as the rules have it is an error.
 */
export function readMessage(bytes: Uint8Array): {
  headers: ReadonlyMap<string, string>;
  parts: readonly ReadPart[];
} {
  const raw = Buffer.from(bytes).toString('latin1');
  if (/[^\t\r\n -~]/.test(raw)) throw new Error('not seven bits');
  if (/\r(?!\n)|(?<!\r)\n/.test(raw)) throw new Error('a bare CR or LF');
  for (const line of raw.split('\r\n'))
    if (line.length > 78) throw new Error(`a line of ${line.length} characters`);
  const { headers, body } = split(raw);
  const boundary = /^multipart\/mixed; boundary="([^"]+)"$/.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) throw new Error('no boundary');
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (pieces.shift() !== '') throw new Error('something before the first part');
  if (pieces.pop() !== '--\r\n') throw new Error('no end');
  return { headers, parts: pieces.map((piece) => partOf(piece.replace(/^\r\n/, ''))) };
}

function split(raw: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('no body');
  const headers = new Map<string, string>();
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]+): (.*\S)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no header: ${line}`);
    if (headers.has(name.toLowerCase())) throw new Error(`twice: ${name}`);
    headers.set(name.toLowerCase(), value);
  }
  return { headers, body: raw.slice(end + 4) };
}

function partOf(raw: string): ReadPart {
  const { headers, body } = split(raw);
  switch (headers.get('content-transfer-encoding')) {
    case 'base64':
      for (const line of body.split('\r\n'))
        if (!/^[A-Za-z0-9+/]*={0,2}$/.test(line) || line.length > 76) throw new Error('no base64');
      return { headers, bytes: Buffer.from(body, 'base64') };
    case 'quoted-printable': {
      for (const line of body.split('\r\n')) {
        if (line.length > 76) throw new Error('a long line');
        if (/[ \t]$/.test(line)) throw new Error('a blank at the end of a line');
        if (/=(?![0-9A-F]{2}|$)/.test(line)) throw new Error('a bare =');
      }
      const joined = body.replace(/=\r\n/g, '');
      return {
        headers,
        bytes: Buffer.from(
          joined.replace(/=([0-9A-F]{2})/g, (_, code: string) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          ),
          'latin1',
        ),
      };
    }
    default:
      throw new Error('an unknown encoding');
  }
}
