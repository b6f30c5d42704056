const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML that holds no characters but those that XML allows. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const spelled = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as it stands in a cell of a workbook: characters that XML cannot hold are spelled `_x0000_`, as the format has it
 * (ECMA-376 part 1, 22.9.2.19), and so is the beginning of a text that looks like such a spelling. Half characters
 * become the replacement character.
 */
export const cellText = (text: string): string =>
  escapeXml(
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, spelled),
  );
