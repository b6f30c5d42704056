/** Pages behind a form of the user’s own. Always English. */
export const continuationPages = {
  continuation: (title: string) => `Continuation of ${title}`,
  /** On pages behind a form of the user's own. */
  page: {
    subtitle: 'Answers that did not fit on the form',
    footer: 'This page is no part of the form itself. It was added to carry answers whole.',
    name: 'Name',
  },
} as const;

/** Blank forms of the user's own: reading them, keeping them, and the files in which their maps are corrected. */
export const template = {
  /** A PDF that cannot serve as a blank: what is wrong, and what to do. */
  refused: {
    'not-pdf':
      'This file is not a PDF. Download the form again from the office’s own site and give the file as it was saved; a web page or a Word file will not do.',
    empty: 'This file is empty. The download probably broke off: download the form again.',
    damaged:
      'This PDF is damaged, and its fields cannot be read. Download the form again, and do not open and save it in another program first.',
    password:
      'This PDF asks for a password before it opens. Get the form without one from the office’s own site; a blank form needs no password.',
    'no-fields':
      'This PDF has no fields to fill in: it is a scan, a print, or a form for handwriting. Look for the fillable form on the office’s own site, or use the sheet that comes with the program (request-sheet).',
    'xfa-only':
      'This PDF is made for Adobe Reader alone: other programs see only a page that says “Please wait”. Open it in Adobe Reader and print it to a PDF for handwriting, or ask the office for a fillable form without XFA.',
    'too-large':
      'This PDF holds more than any form does, so it was not read on. Download the form from the office’s own site; if it still says this, the file is not a plain form.',
    'too-deep':
      'This PDF is built in a way that no form is: its pages or fields run in circles or without end. Download the form from the office’s own site.',
    'too-slow':
      'This PDF was not read to its end: it took this computer longer than any form should. If the computer is slow or busy now, close other programs and try again. If it still says this, download the form again from the office’s own site.',
  },

  types: {
    text: 'text',
    check: 'box',
    radio: 'one of several',
    choice: 'list',
    signature: 'signature',
  },
  sure: { sure: 'sure', likely: 'likely', unsure: 'unsure' },
  from: { tooltip: 'its tooltip', label: 'the label beside it', name: 'its name' },
  because: (from: string, text: string) => `${from} says “${text}”`,
  doubts: {
    'one-source': 'only one of tooltip, label and name says so',
    conflict: 'tooltip, label and name do not agree',
    whose: 'whose it is, is not said, and taken for that of the one person on the form',
    'several-addresses': 'the form asks where the person lives, and the case file holds where they get mail',
    'any-telephone': 'the form asks for a mobile telephone, and the case file holds one of any kind',
    'too-short': 'the field is shorter than the answer',
    locked: 'the field is locked in the blank, and completes one that is not',
  },
  left: {
    ink: 'left to the person who signs, by hand',
    'no-fact': 'the case file holds nothing for it',
    whose: 'whose it is, is not said',
    'other-person': 'it is about another person',
    'other-name': 'it may be about another name, date or country than the one in the case file',
    'other-address': 'it is about another address',
    sworn: 'it is a question about the past that only the person can answer',
    condition: 'it is to be filled in by some people only',
    pair: 'its other box would be ticked with it, or has no meaning',
    'asked-before': 'the form asks for the same further up',
    locked: 'it is locked in the blank, and completes nothing that is filled in',
    'not-understood': 'what it asks for was not understood',
  },
  upTo: (characters: number) => `up to ${characters} characters`,
  noLabel: 'no label',

  inspect: {
    form: (form: string) => `Form ${form}`,
    edition: (edition: string) => `Edition ${edition}`,
    noEdition: 'No edition date was found on its pages.',
    expires: (day: string) => `Expires ${day}`,
    noExpiry: 'No expiration date was found on its pages.',
    omb: (number: string) => `OMB No. ${number}`,
    counts: (pages: number, fields: number) => `${pages} pages, ${fields} fields`,
    official: 'This is DHS Form 7001. Once added, fill uses it unless it is told otherwise.',
    page: (page: number) => `Page ${page}`,
    tooltip: (text: string) => `Tooltip: ${text}`,
    label: (text: string) => `Label: ${text}`,
    name: (text: string) => `Name: ${text}`,
    wants: (what: string, sure: string) => `Wants: ${what} (${sure})`,
    leftOut: (why: string) => `Left out: ${why}`,
    removed: (what: string) => `Taken out of the blank: ${what}.`,
    removedKinds: {
      encryption: 'encryption',
      xfa: 'XFA',
      javascript: 'JavaScript',
      action: 'actions',
      link: 'links',
      'embedded-file': 'embedded files',
      'rich-media': 'sound and film',
      'usage-rights': 'usage rights',
      'signature-value': 'signatures',
      value: 'values in fields',
      metadata: 'metadata',
    },
    addNext: (id: string) => `To keep it: case-assist template add FILE (it would be called ${id}).`,
  },
  warnings: {
    expired: (day: string) =>
      `The form expired on ${day}. Look on the office’s own site for the edition that is taken now.`,
    mixed: (editions: string) =>
      `Pages of more than one edition stand in this file (${editions}). Offices turn mixed pages away: download the form again.`,
    pinned: (id: string) => `The files of the template ${id} do not belong together any more. Add it again.`,
  },
  add: {
    done: (id: string) => `Kept as ${id}.`,
    mapAt: (path: string) => `Its map, to be corrected in any editor: ${path}`,
    confirmed: (count: number) =>
      `Filled in from the case file; checked box by box for the program (${count}):`,
    confirmedBefore: (count: number) =>
      `Filled in from the case file; confirmed by a person for this very file (${count}):`,
    noLonger: (count: number) =>
      `No longer confirmed, since the map that was kept here is replaced. Look at them again (${count}):`,
    damagedMap:
      'The map that was kept here could not be read, so nothing that was confirmed in it could be taken over. Look at every line again.',
    proposed: (count: number) => `Proposed, and left blank until you confirm them (${count}):`,
    confirmNext: (id: string) =>
      `Next: look at every proposed line beside the blank form, and confirm those that are right: case-assist template confirm ${id}`,
    left: (count: number) => `Left out (${count}):`,
    shown: (field: string, what: string) => `${field}: ${what}`,
    exists: (id: string) =>
      `A template named ${id} is already kept, with its map. Give another name with --id, or --force to replace it.`,
    existsFound: 'a template that is kept already',
    existsWanted: 'another --id, or --force',
    badId: 'This name cannot be used for a template.',
    badIdWanted: 'small letters, digits and hyphens, at most 40, and not request-sheet',
    badMap: 'The map cannot be used as it is. Nothing was kept.',
    otherMap: (other: string) => `${other} Nothing was kept.`,
    badKeptMap: (id: string) =>
      `The map of ${id} cannot be used as it is: correct it, or add the form again with --force.`,
  },
  compare: {
    with: (id: string, edition: string) =>
      `Compared with ${id}${edition === '' ? '' : `, edition ${edition}`}:`,
    nothing: 'Every field is where and what it was.',
    carried: (count: number) =>
      `${count} lines of the old map were taken over as proposals: what was confirmed there was confirmed for the old form.`,
    lost: (fields: string) => `To be mapped anew, since they are not what they were: ${fields}.`,
    changes: {
      appeared: (field: string, page: number) => `New: ${field} (page ${page})`,
      gone: (field: string, page: number) => `Gone: ${field} (was on page ${page})`,
      moved: (field: string, from: number, to: number) =>
        from === to ? `Moved: ${field} (page ${to})` : `Moved: ${field} (from page ${from} to page ${to})`,
      retyped: (field: string, from: string, to: string) => `Other type: ${field} (was ${from}, is ${to})`,
      length: (field: string, from: string, to: string) => `Other length: ${field} (was ${from}, is ${to})`,
      renamed: (field: string, from: string) => `Other name: ${field} (was ${from})`,
      reworded: (field: string, from: string, to: string) =>
        `Same name, other words: ${field} (was “${from}”, is “${to}”)`,
    },
    noLimit: 'no limit',
  },
  list: {
    builtIn: 'The sheet that comes with the program',
    isDefault: 'filled by default',
    none: 'No form of your own is kept. To keep one: case-assist template add FILE',
    at: (folder: string) => `Kept in ${folder}`,
    damaged: 'cannot be read any more; remove it and add it again',
    lines: (confirmed: number, proposed: number) =>
      `Lines confirmed: ${confirmed}; only proposed: ${proposed}`,
  },
  /** Confirming the lines of a map, one person at a terminal. */
  confirm: {
    intro: (title: string, pages: number) =>
      `${title}: open the blank form beside this, and look at each field before you say that its line is right. A line that you do not confirm is never written. What you have confirmed is kept when a page is done; the last page with lines is page ${pages}.`,
    page: (page: number, lines: number) =>
      `Page ${page}: which of these ${lines} lines are right? Look at each on the form.`,
    box: (page: number) => `Page ${page}, a box. Is this line right?`,
    none: 'None of them: leave these blank',
    skip: 'Skip it: the box stays blank',
    right: 'Yes, it is right',
    shows: (field: string, what: string) => `${field}: shows ${what}`,
    example: (field: string, what: string, value: string) =>
      `${field}: shows ${what}, for example “${value}”`,
    help: 'A line is right when the field asks for just that, of just that person, at just that time. What is about another name, another person, an earlier address, or a question under oath is not. If in doubt, leave it blank and write it by hand.',
    done: (confirmed: number, proposed: number, id: string) =>
      confirmed === 0
        ? `No line is confirmed, so nothing would be filled in. Proposed: ${proposed}. To look at them: case-assist template confirm ${id}`
        : `Lines confirmed: ${confirmed}; only proposed, and left blank: ${proposed}. To fill the form in: case-assist fill CASE --template ${id}`,
    noTerminal: (map: string) =>
      `Nobody can be asked here. Confirm the lines in the map file instead, with the blank form beside it: ${map} . Where a line is right, rename its "says" to "confirmed", and leave the text behind it as it is; a line without "confirmed", or with another text there, is never written.`,
    builtIn: 'The sheet that comes with the program has nothing to confirm.',
  },
  removed: (id: string) => `Removed: ${id}. Its blank and its map are gone.`,
  notKept: (id: string) => `There is no template named ${id}.`,
  notKeptLong: 'There is no template of that name.',
  noName: 'No template is named: the name is empty.',
  longName: (characters: number) => `a name of ${characters} characters`,
  notKeptWanted: (nearest: string) =>
    `one of the names that "case-assist template list" shows, such as ${nearest}`,
  notRemovable: 'The sheet that comes with the program cannot be removed.',
  missing: (what: string) => `a missing ${what}`,
  noPlace: 'Templates cannot be kept here.',

  shippedMap:
    'The map of an official form that comes with the program. Lines with "confirmed" were judged box by box on the blank; the others are proposals, which whoever uses the form is asked about.',
  /** At the head of every map file, and what is wanted where one is wrong. */
  map: {
    head: [
      'This file says which answer of the case file each field of one blank form shows. Correct it in any text editor.',
      '"fact" is a path of the case file; "case-assist schema" lists them all. Items of lists are numbered from 1: filings.1.receiptNumber. person.name, preparer.name and beneficiary.name give a whole name.',
      '"facts" takes several paths, joined by "join" (a blank when it is not said).',
      'A box has one of "is" (the fact is this), "includes" (the list holds this), or "empty": true (the list is empty) beside its fact. Radio buttons have "states": one such condition for each.',
      'A box for Apt., Ste. or Flr. has "is": "apartment", "suite" or "floor" beside the unit of an address; "part": "number" writes the number of the unit alone.',
      '"when": {"fact": …, "in": […]} fills the field only when another fact is one of these ("notIn": none of these); of several such conditions in a list all have to hold.',
      'A line is written only when a person has confirmed it. To confirm one, look at the field on the blank form, and rename "says" to "confirmed" where the line is right. If you change a line, "confirmed" has to say what it shows then: "confirmed": "person.role is applicant". On a terminal: case-assist template confirm ID',
      'A line without "fact" stays blank. Signature fields and dates of signing are always left blank. "page", "label", "says" and "why" are there for you, and are not read.',
      'The map belongs to the one file with this "sha256". What is corrected in the folder of the kept form counts at once; a map from elsewhere is put there by: case-assist template add FILE --map MAP --force',
    ],
    otherForm: (known: number, all: number) =>
      `This map is for another form: of the ${all} fields that it names, ${known} ${known === 1 ? 'is' : 'are'} in this one.`,
    found: { noJson: 'no JSON', nothing: 'nothing' },
    wanted: {
      json: 'a JSON file in UTF-8, as "template add" writes it',
      object: 'a JSON object',
      key: (nearest: string) => `a known key, such as ${nearest}`,
      field: (nearest: string) => `a field of this blank, such as ${nearest}`,
      sha256: (hash: string) => `the hash of the file that the map is for: ${hash}`,
      text: 'a text',
      fact: (nearest: string) => `a path of the case file, such as ${nearest}`,
      answer: (answers: string) => `one of ${answers}`,
      forBox: 'one of "is", "includes" and "empty", for a fact that has such answers',
      forText: 'nothing: only boxes have conditions',
      forRadio: (states: string) => `a condition for some of these states: ${states}`,
      forInk: 'no fact: signatures are never filled in',
      oneOf: 'either "fact", or "facts" with a few paths',
      when: '{"fact": a path, "in": [answers]}, or with "notIn"',
      truth: 'true, or no such key',
      part: '"number", for the unit of an address',
      confirmed: 'the text of "says" that the line had, or no such key',
    },
  },

  /** Filling a kept template. */
  fill: {
    refused: 'The form cannot be filled in with these answers. Nothing was written.',
    reasons: {
      'unknown-field': 'a field that the form has: add the template again',
      signature: 'no value: signatures are made by hand',
      kind: 'a value of the field’s own kind: correct the map',
      'unknown-state': 'one of the field’s own answers: correct the map',
      'too-long': 'a shorter answer: the field is too small even for a pointer to another page',
      character:
        'the spelling of the passport, in Latin, Greek or Cyrillic letters; or take the character out; or give a font that has it, with --font FILE',
      'right-to-left':
        'a spelling in letters that run from left to right, such as that of the passport (Hebrew can be drawn with --font FILE, but not in separate cells)',
      shaping:
        'another spelling: letters of this script join, stack or carry marks, which is not done here, and set apart they would be misread',
      'not-in-font': 'a font that has this character, or another spelling',
      'mixed-direction':
        'one direction in one field: letters from right to left stand only with blanks and plain punctuation, without digits, brackets or other letters',
      'long-leftward': 'a shorter text: one from right to left is not continued on another page',
    },
    text: 'a text',
    nothing: {
      message:
        'Nothing of this case goes on the form: no answer for any line that is confirmed. Nothing was written.',
      problem: { found: 'no answer', wanted: 'an answer for one of these, or other lines confirmed' },
    },
    nothingConfirmed: (id: string, map: string, isDefault: boolean) =>
      [
        `Nobody has confirmed a line of the map of ${id} yet, so there is nothing to fill in.`,
        `Look at its lines with the blank form beside them, once: case-assist template confirm ${id} (without a terminal: the map file says how, ${map} ).`,
        ...(isDefault
          ? ['Until then the sheet that comes with the program can be filled: --template request-sheet']
          : []),
      ].join(' '),
    nothingLeft: (id: string, map: string, isDefault: boolean) =>
      [
        `Every line of the map of ${id} that was confirmed has been changed since, so there is nothing to fill in.`,
        `Look at its lines again: case-assist template confirm ${id} (without a terminal: the map file says how, ${map} ).`,
        ...(isDefault
          ? ['Until then the sheet that comes with the program can be filled: --template request-sheet']
          : []),
      ].join(' '),
    notPut: {
      'longer-than-field': (field: string, fact: string) =>
        `${field}: ${fact} is longer than the field takes, so it was left blank. Write it by hand.`,
      'no-such-option': (field: string, fact: string) =>
        `${field}: the list has no entry for ${fact}, so it was left blank. Choose by hand.`,
      'which-unit': (_field: string, fact: string) =>
        `${fact} does not say whether it is an apartment, a suite or a floor, so none of these boxes was ticked. Tick it by hand.`,
      'condition-unknown': (field: string, fact: string) =>
        `${field}: left blank, because the case file does not say ${fact}.`,
      'not-drawable': (field: string, fact: string) =>
        `${field}: ${fact} has characters that cannot be drawn there, so it was left blank. Write it by hand, or give a font that has them, with --font FILE.`,
    },
    notPutFound: 'an answer that is left blank on the form',
    abbreviatedFact: (field: string, fact: string) =>
      `${field}: ${fact} is written shorter, as the Postal Service abbreviates it, to fit.`,
    abbreviated: (field: string, text: string) =>
      `${field}: written shorter, as the Postal Service abbreviates it, to fit: ${text}`,
    proposed: (count: number, id: string) =>
      `Left blank because nobody has confirmed their lines: ${count} ${count === 1 ? 'field' : 'fields'}. To look at them: case-assist template confirm ${id}`,
    signNext:
      'Next: read every page, and sign by hand where the form asks for it. Nothing is signed for you.',
  },
} as const;
