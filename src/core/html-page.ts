/** What a page that needs nothing from elsewhere begins with. */
export interface PageStart {
  readonly language: string;
  /** As it stands between tags. */
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** The SHA-256 of a text in base64, as a content security policy names it. */
  readonly sha256: (text: string) => string;
  /** Further lines of the head, each with its end. */
  readonly meta?: string;
}

/**
 * A page up to its body: it may load nothing, send nothing and be listed nowhere; its own style and script alone are let
 * through, by their hashes.
 */
export function pageStart({ language, title, style, script, sha256, meta = '' }: PageStart): string {
  const own = (text: string): string => `'sha256-${sha256(text)}'`;
  const policy = `default-src 'none'; style-src ${own(style)}; script-src ${own(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${meta}<title>${title}</title>
<style>${style}</style>
</head>
<body>
`;
}
