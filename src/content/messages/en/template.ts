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
      'This PDF unpacks to more than any form holds, so it was not read on. Download the form from the office’s own site; if it still says this, the file is not a plain form.',
    'too-deep':
      'This PDF is built in a way that no form is: its pages or fields run in circles or without end. Download the form from the office’s own site.',
    'too-slow':
      'This PDF could not be read within the two seconds that a form may take. If this computer is very busy now, try again; otherwise the file is not a plain form.',
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
    whose: 'whose it is, is not said clearly',
    'one-of-several': 'the form asks for several addresses, and the case file holds one',
    'several-addresses': 'the form asks for several addresses, and the case file holds one',
    again: 'the form asks for the same in another field too',
    'foreign-part': 'it is for addresses outside the United States',
    'too-short': 'the field is shorter than the answer',
    locked: 'the field is locked in the blank',
  },
  left: {
    ink: 'left to the person who signs, by hand',
    'no-fact': 'the case file holds nothing for it',
    'other-person': 'it is about another person',
    'other-address': 'it is about another address',
    'not-understood': 'what it asks for was not understood',
  },
  shows: {
    fact: (fact: string) => fact,
    joined: (facts: string) => facts,
    is: (fact: string, value: string) => `${fact} is ${value}`,
    includes: (fact: string, value: string) => `${fact} holds ${value}`,
    empty: (fact: string) => `${fact} is an empty list`,
    states: (fact: string) => `${fact}, by its answer`,
    when: (what: string, fact: string, values: string) => `${what}, only when ${fact} is ${values}`,
    or: ' or ',
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
    mapped: (count: number) => `Filled from the case file (${count}):`,
    unsure: (count: number) => `Not sure, and left blank until you take "unsure" out of the map (${count}):`,
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
    carried: (count: number) => `${count} lines of the old map were taken over.`,
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
  },
  removed: (id: string) => `Removed: ${id}. Its blank and its map are gone.`,
  notKept: (id: string) => `There is no template named ${id}.`,
  notKeptLong: 'There is no template of that name.',
  noName: 'No template is named: the name is empty.',
  longName: (characters: number) => `a name of ${characters} characters`,
  notKeptWanted: (nearest: string) =>
    `one of the names that "case-assist template list" shows, such as ${nearest}`,
  notRemovable: 'The sheet that comes with the program cannot be removed.',
  usage: 'Say what to do: list, inspect PDF, add PDF, or remove ID.',
  usageWanted: 'list, inspect, add or remove',
  usageFile: (action: string) => `Say which file to ${action}.`,
  usageId: 'Say which template to remove.',
  missing: (what: string) => `a missing ${what}`,
  noPlace: 'Templates cannot be kept here.',

  /** At the head of every map file, and what is wanted where one is wrong. */
  map: {
    head: [
      'This file says which answer of the case file each field of one blank form shows. Correct it in any text editor.',
      '"fact" is a path of the case file; "case-assist schema" lists them all. Items of lists are numbered from 1: filings.1.receiptNumber. person.name, preparer.name and beneficiary.name give a whole name.',
      '"facts" takes several paths, joined by "join" (a blank when it is not said).',
      'A box has one of "is" (the fact is this), "includes" (the list holds this), or "empty": true (the list is empty) beside its fact. Radio buttons have "states": one such condition for each.',
      '"when": {"fact": …, "in": […]} fills the field only when another fact is one of these.',
      '"unsure": true keeps a field blank. Take it out once you have looked at the form and the line is right.',
      'A line without "fact" stays blank. Signature fields and dates of signing are always left blank. "page", "label" and "why" are there for you, and are not read.',
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
      when: '{"fact": a path, "in": [answers]}',
      truth: 'true, or no such key',
    },
  },

  /** Filling a kept template. */
  fill: {
    refused: 'The form cannot be filled in with these answers. Nothing was written.',
    reasons: {
      'unknown-field': 'a field that the form has: add the template again',
      signature: 'no value: signatures are made by hand',
      'read-only': 'no value: the field belongs to the form itself',
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
    notPut: {
      'longer-than-field': (field: string, fact: string) =>
        `${field}: ${fact} is longer than the field takes, so it was left blank. Write it by hand.`,
      'no-such-option': (field: string, fact: string) =>
        `${field}: the list has no entry for ${fact}, so it was left blank. Choose by hand.`,
    },
    signNext:
      'Next: read every page, and sign by hand where the form asks for it. Nothing is signed for you.',
  },
  continuation: (title: string) => `Continuation of ${title}`,
  /** On pages behind a form of the user's own. */
  page: {
    subtitle: 'Answers that did not fit on the form',
    footer: 'This page is no part of the form itself. It was added to carry answers whole.',
    name: 'Name',
  },
} as const;
