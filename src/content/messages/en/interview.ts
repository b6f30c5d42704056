import type { WhoseId } from '../../facts/whose.ts';
import type { Spoken } from '../../shape/sentence.ts';
import { of } from './voice.ts';

/** About how many questions there are, minutes that they take, and questions to the verdict. */
interface Length {
  readonly questions: number;
  readonly minutes: number;
  readonly first: number;
}

/** The answers to "Whose case is it?". */
const whoseChoices: Readonly<Record<WhoseId, { readonly label: string; readonly hint?: string }>> = {
  mine: { label: 'Mine', hint: 'You signed the form that went to USCIS, or it is about you.' },
  spouse: { label: "My husband's or wife's" },
  son: { label: "My son's" },
  daughter: { label: "My daughter's" },
  parent: { label: "My mother's or father's" },
  relative: { label: "Another relative's" },
  company: { label: "My company's or organization's", hint: 'It signed the petition itself.' },
  employee: { label: "An employee's", hint: 'The employee signed the form.' },
  client: { label: "A client's; I am an attorney" },
  represented: { label: "A client's; I am an accredited representative" },
  student: { label: "A student's; I am a school official (DSO)" },
  constituent: { label: "A constituent's; I am at a congressional office" },
  other: { label: "Somebody else's", hint: 'For example a friend whom you help.' },
};

/** The conversation: the prompts' own words, and what the interview says between questions. */
export const interview = {
  prompt: {
    /** Spoken keys; a key line names those that the question at hand allows. */
    keys: {
      submit: 'Enter answers',
      empty: 'Ctrl-U empties the line',
      keep: 'Enter keeps the former answer',
      skip: 'Enter alone or - leaves it open',
      move: 'arrow keys or a number, then Enter',
      tick: 'space ticks, Enter when done',
      end: 'a line with only a full stop ends the text, and the path of a text file stands for its text',
      takeBackLine: '< takes the last line back',
      editor: 'e opens your editor',
      help: '? help',
      moreHelp: '? more help',
      closeHelp: '? closes the help',
      back: '< back',
      backInList: '< or Esc back',
      unknown: '- I don’t know',
      leave: '! leave',
    },
    plain: {
      keys: (signs: string) => `Keys: ${signs}.`,
      number: 'a number answers',
      numbers: 'numbers with commas between them answer',
      former: (text: string) => `Former answer: ${text}`,
      usual: (text: string) => `Enter alone answers: ${text}`,
      understood: (text: string) => `Understood: ${text}`,
      answer: 'Answer: ',
      line: '> ',
      tooLong: 'The terminal cut this line at 4095 characters. Type it in shorter lines, or use your editor.',
    },
    example: (text: string) => `Example: ${text}`,
    former: (text: string) => `Former answer: ${text}`,
    more: (lines: number) => (lines === 1 ? '… and 1 more line' : `… and ${lines} more lines`),
    listGoesOn: (choices: number) => `… ${choices} choices; move on to see all`,
    earlier: (lines: number) => (lines === 1 ? '… 1 line above' : `… ${lines} lines above`),
    unknown: 'I don’t know',
    none: 'None of these',
    other: 'Something else (type it)',
    otherAsk: 'Type it in a few words.',
    yes: 'Yes',
    no: 'No',
    noBack: 'This is the first question: there is nothing to go back to.',
    noUnknown: 'This one needs an answer. ! leaves.',
    noHelp: 'There is no more to say about this one.',
    needed: 'Type an answer first.',
    decides: 'Whether a request can be made turns on this answer. Enter once more, or -, leaves it open.',
    emptied: 'The former answer is back. - leaves it open.',
    nothingChosen: 'Nothing is chosen yet: press an arrow key or a number, then Enter.',
    nothingTicked: 'Nothing is ticked yet. Space ticks the marked line.',
    noSuchNumber: (last: number) => `Type a number from 1 to ${last}.`,
    onlyOne: 'One number only.',
    noneAlone: 'That line stands alone: it cannot be chosen together with others.',
    wentBack: '(back)',
    left: '(leaving)',
    leftOpen: '(left open)',
    editorFailed: 'The editor ended with an error, so its text was not taken. Type here, or try again.',
    editorEmpty: 'The editor gave back an empty text. Type here, or try again.',
  },
  intro: {
    title: 'Can the CIS Ombudsman help with your case at USCIS?',
    length: ({ questions, minutes, first }: Length) =>
      `About ${questions} questions, ${minutes} minutes; the answer comes after about ${first}. This is not legal advice.`,
    lines: [
      'Have at hand: the receipt notice (I-797C), the day from egov.uscis.gov/processing-times, when USCIS was asked, and its answer.',
      '? explains a question, < goes back, - leaves it open, ! leaves. Nothing leaves this computer.',
    ],
    /** Said before anything is asked, and with --quiet too. */
    watched:
      'First: if somebody may see this screen, or look into this device later, use another if you can. Ctrl-C ends at once and writes nothing more; what stands in this window stays until you close it. Questions about danger can be left open.',
    keep: 'Keep the answers in a file, to go on later?',
    keepHelp:
      'The file holds personal data, and only your account on this computer can read it. Without it the answers are gone when you leave, unless you save them then.',
    keepNot: 'No, keep nothing',
    keepIn: (file: string) => `Yes, in ${file} in this folder`,
    keeping: (file: string) => `Each answer is saved to ${file} as you give it.`,
    resumed: (file: string) =>
      `The answers in ${file} are taken over, and only what is missing there is asked. “I don’t know” is not kept in the file, so what you left open is asked again.`,
  },
  /** Coming back to a case that was kept. */
  since: {
    ask: 'What has happened since?',
    help: 'Choose what is new; the verdict is worked out again at once. The review shows every answer, and any of it can be changed there.',
    asked: 'USCIS was asked again',
    answered: 'USCIS answered',
    decided: 'USCIS decided, or sent something back',
    hearing: 'The immigration court set or moved a hearing',
    hearingToo: (kind: string) =>
      `“${kind}” now stands with the kinds of problem, since a hearing opens a way of its own. The review can change it.`,
    address: of<Spoken>((f) => `${f.whose} address changed`),
    questions: 'Nothing more: on to the questions that are open',
    review: 'Nothing more: on to the review of all answers',
    stop: 'Nothing more: show the whole answer and stop',
    no: 'Leave, and keep the file as it is',
  },
  whose: {
    ask: 'Whose case is it?',
    choices: whoseChoices,
    byForm: of<Spoken & { readonly forms: readonly string[] }>(
      (f, { forms }) =>
        `${forms.length === 1 ? 'Form' : 'Forms'} ${forms.join(' and ')} ${forms.length === 1 ? 'is' : 'are'} filed by the applicant, so ${f.who} ${f.is} the applicant. If that is not so: < at the next question changes it.`,
    ),
    byAddress: of<Spoken>(
      (f) =>
        `With a mailing address in the United States, ${f.who} ${f.is} taken to be there now. If that is not so: < at the next question changes it.`,
    ),
  },
  beneficiary: {
    ask: 'Is the form for somebody else, a beneficiary?',
    help: 'A petition is often filed for another person, such as a relative or a worker, whom the office wants to know by name.',
    yes: 'Yes, for another person',
    no: of<Spoken>((f) => `No, it is for ${f.who} alone`),
  },
  rare: {
    ask: 'Anything of these to add?',
    help: 'Few people have all of them. What is ticked is asked for next; the rest stays open.',
    none: 'Nothing to add',
  },
  sections: {
    at: (number: number, of: number, section: string) => `${number} of ${of}: ${section}`,
    of: {
      problem: 'The problem',
      forms: 'The forms',
      asked: 'What USCIS was asked',
      person: 'Name and address',
      papers: 'What happened, and the papers',
    },
  },
  ask: {
    help: {
      why: (text: string) => `Why: ${text}`,
      form: (text: string) => `Where it goes: ${text}`,
      find: (text: string) => `Where to find it: ${text}`,
    },
    cityLine: 'Omaha, NE 68102; the city alone will do, too',
    addressLine:
      'That cannot be read as an address. In the United States put a comma before the city and one before the state: 12 Sample Street, Omaha, NE 68102. Elsewhere type the country alone first.',
    day: {
      ask: 'Which of these is meant?',
      again: 'None of them: type it again',
    },
    file: {
      found: (path: string) => `Found: ${path}`,
      notFound: (path: string) =>
        `There is no file at ${path}. A path counts from the folder of the answers.`,
      ask: 'The file is not there. What now?',
      again: 'Type its path again',
      keep: 'Keep this name: the file will be put there',
    },
    /** What was cleaned away, of what nobody sees or what is another shape of plain letters. */
    cleaned: {
      said: (what: readonly string[]) => `Cleaned, since no paper could show it: ${what.join(', ')}.`,
      of: {
        tab: 'tabs',
        line: 'line ends of another kind',
        direction: 'marks of direction',
        invisible: 'characters that nobody sees',
        ligature: 'joined letters',
        'full-width': 'wide letters',
      },
    },
    textFile: {
      ask: (path: string) => `There is a file ${path}. Which text is meant?`,
      file: 'The text in that file',
      line: 'These words themselves',
      again: 'Another one: type it again',
      noText: 'That file is not plain text. Save it as text (UTF-8), or type here.',
    },
    form: {
      ask: (number: string) => `No form ${number} is known here. Which one is meant?`,
      meant: (form: string) => form,
      keep: (number: string) => `${number}, as typed`,
      again: 'Another one: type it again',
    },
    letters: {
      ask: (found: string) =>
        `The typeface of the printed pages lacks letters of this answer (${found}). What shall be done?`,
      again: 'Type it in Latin letters, as in the passport',
      font: 'Use a font file that has these letters',
      keep: 'Keep it as typed: the texts for the online form have it in full, the printed pages leave it out and say so',
      fontAsk: 'Where is the font file?',
      fontHelp: 'A TrueType font (.ttf) on this computer. It is only read, and only for this conversation.',
    },
    typeNone: (meaning: string) => `Or type none: ${meaning}`,
    none: 'None of these',
    open: 'left open',
    outOfOrder: (later: string, laterDay: string, earlier: string, earlierDay: string) =>
      `Then "${later}" (${laterDay}) would lie before "${earlier}" (${earlierDay}). One of the two is not right; < goes back to the other.`,
    noLongerFits: (label: string) => `"${label}" does not fit this answer any more, and is asked again.`,
    oneAtLeast: 'Choose at least one, or say that you do not know.',
  },
  list: {
    whatNext: 'What next?',
    change: 'Change one',
    remove: 'Remove one',
    which: 'Which one?',
    empty: '(nothing known yet)',
    noTime: 'the page gives no time for this form',
    about: (item: number, line: string) => `About number ${item}: ${line}`,
    removed: (line: string) => `Removed: ${line}`,
    of: {
      filings: {
        another: 'Add another form',
        none: 'There is no such form',
        done: 'That is all',
        soFar: 'Forms so far:',
      },
      uscisContacts: {
        another: 'Add another contact',
        none: 'USCIS has not been asked yet',
        done: 'That is all',
        soFar: 'Contacts with USCIS so far:',
      },
      documents: {
        another: 'Add another document',
        none: 'There are no documents to attach',
        done: 'That is all',
        soFar: 'Documents so far:',
      },
    },
  },
  announce: {
    ask: 'How do you want to go on?',
    help: 'You can prepare the papers all the same, change the last answer, or stop here. Stopping shows the whole answer: the reasons, the days, and whom to contact in which order.',
    readyOnce: 'Nothing else stands in the way: once that is done, you can ask the CIS Ombudsman.',
    /** How many questions are left that everybody is asked. */
    rest: (questions: number) =>
      questions === 1
        ? 'One more question fills the form.'
        : `The rest fills the form: about ${questions} more questions.`,
    goOn: 'Go on preparing the request all the same',
    change: 'Change the last answer',
    changeAny: 'Change an answer',
    stop: 'Stop here and show the whole answer',
    consent: 'Make the page for the signature now, to be printed',
    protected:
      'Good to know early: this request has to be printed, and section 9 signed by hand in ink, so a printer will be needed. Without a lawyer or accredited representative the office answers by post only, to the address that USCIS has.',
  },
  /** The page on which a consent is signed, made in the middle of a conversation. */
  consent: {
    where:
      'The page will lie in a folder, and whoever can look into this device can find it there. It names who helps, the forms with their receipt numbers, and the issue, as far as that is answered by now. < goes back, and nothing is made.',
    folder: 'To which folder shall the page for the signature go?',
    folderHelp:
      'A name or a path; the folder is made when it is not there. Nothing that is there is replaced.',
    folderExample: 'to-sign',
    made: of<Spoken & { readonly path: string }>(
      (f, { path }) =>
        `Made: ${path}. Print it, write in by hand what is not answered yet, and have it signed in ink by ${f.who}; signing is free, and nobody signs for somebody else. Attach the scan to the request.`,
    ),
  },
  review: {
    heading: 'Your answers',
    inItem: (text: string, item: number) => `${text} (number ${item})`,
    ask: 'What shall be done with these answers?',
    help: 'Nothing has been written so far, except to a file that you named yourself. Changing an answer asks again only for what depends on it.',
    write: 'Write the sheet for DHS Form 7001',
    writeAnyway: 'Write the sheet for DHS Form 7001 all the same, with the warnings on it',
    packet: 'Prepare everything that goes out with the request, in a folder',
    packetPlan:
      'Prepare the pages that say why not now, what to do by when, and whom to turn to, with letters where they help',
    change: 'Change an answer',
    missing: (labels: string) => `What could still change that: ${labels}.`,
    askOpen: 'Answer the questions that were left open',
    save: 'Save the answers only',
    leave: 'Leave without writing anything',
    saveKept: 'Show the whole answer, and write no sheet',
    leaveKept: (file: string) => `Leave: the answers stay in ${file}`,
    which: 'Which answer shall be changed?',
  },
  finish: {
    noTerminal:
      'Nobody can be asked here: standard input or standard error is not a terminal, or --no-input was given. Put the answers into a case file, then use check or fill.',
    notKnown: 'not known',
    wantedAnswer: (label: string) => `an answer: ${label}`,
    nothingMissing: 'nothing; use check or fill with this case file',
    leaving: 'Leave: what about the answers so far?',
    leavingHelp:
      'A saved file holds personal data. Keep it where only you can read it; it goes on with --case and its name.',
    leaveUnsaved: 'Leave, keep nothing',
    leaveSaved: 'Save them to a file, then leave',
    stay: 'Back to the questions',
    keepAfterStop: 'Save the answers to a file, to go on from them later?',
    fileName: 'Under which name shall the answers be saved?',
    fileExample: 'my-case.json',
    sheetTaken: (taken: string) =>
      `${taken} is there already. Under which other name shall the sheet be written?`,
    sheetName: 'Under which other name shall the sheet be written?',
    nameHelp:
      'A file name, or a path; a folder that is not there is made. A file that is there already is not replaced.',
    noFolder: 'A folder is not there. Make it first, and start again.',
    wantedFolder: 'a folder that is there',
    changedMeanwhile: (file: string) =>
      `${file} was changed by somebody else meanwhile, and was left as it is. Your last answer was not saved.`,
    otherName: 'Under which other name shall all your answers be saved?',
    otherExample: 'my-case-2.json',
    wantedUnchanged: 'a file that nothing else writes to; start again to go on from it',
    saved: (path: string) => `The answers are in ${path}. To go on: case-assist interview --case '${path}'`,
    keptNothing: 'Nothing was kept.',
    /** Which answers the sheet leaves out. */
    undrawn: (answers: string) =>
      `The sheet leaves out what its typeface lacks: ${answers}. The text for the online form has it in full.`,
    notFilled: 'The sheet could not be filled with these answers:',
  },
} as const;
