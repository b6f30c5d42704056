const printToPdf =
  'Open it, choose “Print”, and “Save as PDF” (or “Microsoft Print to PDF”); then name that file.';
const saveAsPdf =
  'Open it in the program that it was written with, choose “Save as” or “Export”, and PDF; then name that file.';

/** The exhibits: the documents of a case in one file, with an index. Always English. */
export const exhibitPages = {
  title: 'Exhibits',
  subtitle: 'Documents that support the request for case assistance (DHS Form 7001)',
  own: 'Index made by the person who asks; not a form of DHS.',
  forPerson: (name: string) => `For: ${name}`,
  receipts: (numbers: string) => `Receipt numbers: ${numbers}`,
  indexHeads: { exhibit: 'Exhibit', document: 'Document', pages: 'Pages', place: 'In this file' },
  place: (from: number, to: number) => (from === to ? `page ${from}` : `pages ${from}–${to}`),
  document: 'Document',
  exhibit: (letter: string) => `Exhibit ${letter}`,
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  stamp: (letter: string, page: number, pages: number) => `Exhibit ${letter}, page ${page} of ${pages}`,
  /** What a screen reader says of a page that is a picture. */
  picture: (letter: string, page: number, pages: number, title: string) =>
    `Picture of page ${page} of ${pages} of Exhibit ${letter}, ${title}`,
  /** What happened as it was told, where the form shows the English of it. */
  accounts: {
    'own-account': 'What happened, in the person’s own words',
    'own-account-spanish': 'What happened, in the person’s own words (Spanish)',
  },
  accountIntro: 'The form tells this in English, in section 2. Here it stands as it was written.',
  bookmark: (letter: string, title: string) => `Exhibit ${letter}: ${title}`,
  indexBookmark: 'Index of exhibits',
  notEnclosed: 'Not enclosed',
  missingLine: (text: string, why: string) => `${text} (${why})`,
  missing: {
    'no-file': 'on paper only, or to follow',
    'left-out': 'to follow',
  },
} as const;

/** What is said of documents that could not be taken in, or that are large. */
export const exhibits = {
  found: {
    'not-found': 'The file is not there, cannot be opened, or has more than 64 MB.',
    empty: 'The file is empty.',
    heic: 'The file is an HEIC picture, as an iPhone takes them.',
    tiff: 'The file is a TIFF picture.',
    'other-picture': 'The file is a picture, but neither JPEG nor PNG.',
    word: 'The file is a text document (Word, OpenDocument or RTF).',
    archive: 'The file is an archive or a document of another program, not a PDF or a picture.',
    mail: 'The file is an e-mail message.',
    'web-page': 'The file is a web page.',
    text: 'The file is plain text.',
    unknown: 'The file is neither a PDF nor a JPEG or PNG picture.',
    password: 'The PDF is locked: it asks for a password.',
    damaged: 'The file is damaged or incomplete.',
    'no-pages': 'The PDF has no pages.',
    portfolio: 'The PDF is a portfolio: it only holds other files.',
    'xfa-only': 'The PDF is a form that only Adobe Acrobat can show.',
    'picture-kind': 'The picture is a JPEG of a rare kind that most programs cannot show.',
    'too-large': 'The file is too large to be read safely.',
    'no-room': 'The documents before it are so large that there is no room for it in one file.',
    'too-many-pixels': 'The picture has too many pixels to be read safely.',
    'too-deep': 'The PDF is built in a way that cannot be read safely.',
    'too-slow': 'The file was not read to its end: it took this computer too long.',
    'wrong-ending': 'The ending of the file’s name does not fit: it is something else than it says.',
    'answers-not-drawn': 'Some answers filled into this PDF could not be drawn as a whole.',
    'marks-not-drawn': 'Some comments or marks in this PDF have no picture of their own.',
    'marks-not-printed': 'Some comments or marks in this PDF show on the screen, and not when it is printed.',
    'layers-taken-out': 'This PDF has layers that are switched off, so that no viewer shows them.',
    'text-outside': 'This PDF has text outside of what is seen of a page or of a box in it.',
    'attachments-dropped': 'Other files were attached inside this PDF.',
  },
  advice: {
    'not-found':
      'Check the path in the case file or the table; it counts from the folder in which that is. Split or scan again what is too large.',
    empty: 'Scan or download the document again.',
    heic: 'On the phone, share the photo by e-mail as JPEG, or on a Mac open it in Preview and choose “Export”, JPEG; then name that file.',
    tiff: 'Open it in a picture program, save it as PDF (for several pages) or as PNG, and name that file.',
    'other-picture': 'Open it in a picture program, save it as PNG or JPEG, and name that file.',
    word: saveAsPdf,
    archive:
      'Open it and name the document inside, as a PDF or a picture. A sheet or a presentation can be saved as PDF.',
    mail: 'Open the message in the mail program and print it to PDF, with date and sender in sight; then name that file.',
    'web-page':
      'Open the page in the browser and print it to PDF, with its address and the date; then name that file.',
    text: printToPdf,
    unknown: 'Save the document as PDF, or take a picture of it as JPEG or PNG, and name that file.',
    password: `Open it with the password and print it to a new PDF that has none. This program takes no passwords.`,
    damaged: 'Try to open it. If it opens, print it to a new PDF; if it does not, scan or download it again.',
    'no-pages': 'Export or scan the document again.',
    portfolio:
      'Open it in Adobe Acrobat Reader, save each file in it by itself, and list each as a document.',
    'xfa-only': 'Open it in Adobe Acrobat Reader and print it to a new PDF; then name that file.',
    'picture-kind': 'Open it in a picture program, save it again as JPEG or PNG, and name that file.',
    'too-large':
      'Scan it again in black and white or grey at 150 to 200 dots an inch, or split it into several documents.',
    'no-room': 'Scan the large documents again in grey or black and white, or prepare this one by itself.',
    'too-many-pixels':
      'Make the picture smaller in a picture program (4,000 pixels on the long side are plenty), and name that file.',
    'too-deep': printToPdf,
    'too-slow':
      'If the computer is busy, close other programs and try again. Otherwise print the document to a new PDF, or split it into several, and try with that.',
    'wrong-ending': 'It was taken for what it is. Nothing needs to be done.',
    'answers-not-drawn':
      'Look at its pages among the exhibits. If an answer does not show, print the document to a new PDF and name that one.',
    'marks-not-drawn':
      'If they matter, print the document to a new PDF with “Document and Markups”, and name that one. If they do not show there either, take a picture of the screen and name that.',
    'marks-not-printed':
      'They stand among the exhibits as the screen shows them. If the office should not see them, print the document to a new PDF, and name that one.',
    'layers-taken-out':
      'What stands in them was taken out, so that nobody can read it. If it matters, switch the layers on in Adobe Acrobat Reader, print the document to a new PDF, and name that one.',
    'text-outside':
      'Nobody sees it, but whoever has the file can copy and search it. If it should not be sent, take a picture of each page or scan the printed pages, and name that.',
    'attachments-dropped':
      'They are not among the exhibits. If they matter, save each by itself and list it as a document.',
  },
  accountNotDrawn:
    'The form shows the English of it; the original is not among the exhibits. To have it there: give a font that has these letters, with --font FILE, or name a picture of it as a document.',
  size: {
    fine: (size: string, sent: string) =>
      `exhibits.pdf has ${size}, about ${sent} as an attachment to an e-mail.`,
    large: (size: string, sent: string, limit: string) =>
      `exhibits.pdf has ${size}, about ${sent} as an attachment to an e-mail. That is more than the ${limit} that many mailboxes take.`,
    unconfirmed: (page: string) =>
      `How much the mailbox or the online form of the office takes is not confirmed; check at ${page}`,
    advice: [
      'Scan large exhibits again in grey or black and white at 150 to 200 dots an inch.',
      'Or send the request with the most important exhibits, and the others in reply to the confirmation, each with the request number.',
      'Or take the pages of each exhibit apart (“Print”, pages from to, “Save as PDF”) and attach them to several messages, each marked “1 of 3”, “2 of 3” and so on.',
    ],
    largest: (letter: string, size: string) => `The largest is Exhibit ${letter}, with ${size}.`,
    megabytes: (number: string) => `${number} MB`,
  },
} as const;
