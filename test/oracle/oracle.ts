import { businessDaysAfter, moveMonths, readDay, writeDay } from './plain-days.ts';

/**
 * A second judge of a case, written straight from the promises that the program makes, without a look at its engine:
 * steps and branches instead of rules as data, one day at a time, and an answer that is not known is tried with every
 * value that could make a difference.
 */
export type Verdict = 'cannot-help' | 'incomplete' | 'uscis-first' | 'not-yet' | 'ready';

export type Answer = string | boolean | readonly string[] | undefined;
export interface Item {
  readonly [key: string]: Answer;
}
export type Answers = Readonly<Record<string, Answer>>;

/** A case, flat: single answers by path, lists by name. */
export interface FlatCase {
  readonly answers: Answers;
  readonly filings?: readonly Item[];
  readonly uscisContacts?: readonly Item[];
}

type Tried = string | boolean | readonly string[] | readonly Item[] | null;
type Supposed = ReadonlyMap<string, Tried>;

/** Thrown when a judgement needs an answer that is not known. */
class Lacking {
  readonly path: string;
  readonly values: readonly Tried[];
  constructor(path: string, values: readonly Tried[]) {
    this.path = path;
    this.values = values;
  }
}

/** What it takes on one day: nothing more, to wait, to ask USCIS, to put something right, or it cannot be helped. */
type Standing = Verdict;
const rank: Readonly<Record<Standing, number>> = {
  ready: 0,
  'not-yet': 1,
  'uscis-first': 2,
  incomplete: 3,
  'cannot-help': 4,
};

const yesOrNo = [true, false] as const;
const longAgo = '1960-01-01';
const farAhead = '2190-01-01';

const plainKinds = new Set([
  'notice-not-received',
  'card-returned',
  'typographic-error',
  'lost-file',
  'systemic',
]);
const neverTaken = new Set(['legal-advice', 'not-uscis', 'third-party-mistake']);

export interface Reading {
  /** The day from which the book is taken. */
  readonly bookDay: number;
  /** The day on which the request would be made. */
  readonly day: number;
  /** The latest day to try for a day that is not known. */
  readonly today: string;
  /** Leaves out that the newest contact may be too old, and what can be put right any day. */
  readonly waitingOnly: boolean;
}

const firstDayOfNewBook = readDay('2025-03-24');

export class OneJudgement {
  private readonly flat: FlatCase;
  private readonly supposed: Supposed;
  private readonly at: Reading;

  constructor(flat: FlatCase, supposed: Supposed, at: Reading) {
    this.flat = flat;
    this.supposed = supposed;
    this.at = at;
  }

  private get newBook(): boolean {
    return this.at.bookDay >= firstDayOfNewBook;
  }

  private need(path: string, known: Answer, values: readonly Tried[]): Tried {
    if (known !== undefined) return known;
    const tried = this.supposed.get(path);
    if (tried === undefined) throw new Lacking(path, values);
    return tried;
  }

  private answer(path: string, values: readonly Tried[]): Tried {
    return this.need(path, this.flat.answers[path], values);
  }

  /** A yes or no that is silent while its day is given: nobody has a day of what never was. */
  private impliedBy(path: string, day: string): boolean {
    const said = this.flat.answers[path] ?? (this.flat.answers[day] === undefined ? undefined : true);
    return this.need(path, said, yesOrNo) === true;
  }

  private past(path: string): number {
    return readDay(String(this.answer(path, [longAgo, this.at.today])));
  }

  private listOf(name: 'filings' | 'uscisContacts'): readonly Item[] {
    const known = this.flat[name];
    if (known !== undefined) return known;
    const tried = this.supposed.get(name);
    if (tried === undefined) throw new Lacking(name, [[], [{}], [{}, {}]]);
    return tried as readonly Item[];
  }

  private ofItem(list: string, place: number, item: Item, key: string, values: readonly Tried[]): Tried {
    return this.need(`${list}.${place + 1}.${key}`, item[key], values);
  }

  verdict(): Verdict {
    const kinds = this.kinds();
    let best: Standing = 'cannot-help' as Standing;
    for (const kind of kinds) {
      const standing = this.ofKind(kind);
      if (rank[standing] < rank[best]) best = standing;
      if (best === 'ready') break;
    }
    if (best === 'cannot-help') return best;
    let worst: Standing = best;
    for (const standing of [this.requirements(), this.uscisAsked(), this.congressional()])
      if (rank[standing] > rank[worst]) worst = standing;
    return worst;
  }

  private kinds(): readonly string[] {
    return this.answer('problem.kinds', [['legal-advice'], ['lost-file']]) as readonly string[];
  }

  private ofKind(kind: string): Standing {
    if (neverTaken.has(kind)) return 'cannot-help';
    if (plainKinds.has(kind)) return 'ready';
    switch (kind) {
      case 'approval-not-sent':
        return this.newBook ? 'ready' : 'cannot-help';
      case 'delay':
        return this.bestFiling((place, item) => this.delay(place, item));
      case 'receipt-not-received':
        return this.bestFiling((place, item) => this.lockbox(place, item));
      case 'improper-rejection':
        return this.explained();
      case 'change-decision':
        return this.answer('problem.clearError', yesOrNo) === true ? this.explained() : 'cannot-help';
      case 'expedite':
        return this.expedite();
      case 'expedite-approved':
        return this.newBook ? this.approvedExpedite() : 'cannot-help';
      case 'removal-hearing':
        return this.hearing();
      case 'age-out':
        return this.agedOut() ? 'cannot-help' : 'ready';
      case 'military':
        return this.flat.answers['military.member'] === 'none' ? 'cannot-help' : 'ready';
      default:
        throw new Error(`no such kind: ${kind}`);
    }
  }

  private bestFiling(judge: (place: number, item: Item) => Standing): Standing {
    const filings = this.listOf('filings');
    if (filings.length === 0) return 'incomplete';
    let best = 'cannot-help' as Standing;
    filings.forEach((item, place) => {
      const standing = judge(place, item);
      if (rank[standing] < rank[best]) best = standing;
    });
    return best;
  }

  private delay(place: number, item: Item): Standing {
    const read = (key: string, values: readonly Tried[]): Tried =>
      this.ofItem('filings', place, item, key, values);
    const received = (): number => readDay(String(read('receiptDate', [longAgo, this.at.today])));
    const form = read('form', ['N-400', 'I-360', 'I-129', 'I-485']);
    if (form === 'N-400') {
      const examined = read('examinationDate', ['none', longAgo, this.at.today, farAhead]);
      if (examined !== 'none' && this.at.day > readDay(String(examined)) + 120) return 'ready';
    }
    if (form === 'I-360' && read('category', ['sij', 'else']) === 'sij' && this.at.day > received() + 180)
      return 'ready';
    if (form === 'I-129' && read('category', ['l-1', 'else']) === 'l-1' && this.at.day > received() + 30)
      return 'ready';
    const inquiry = item['caseInquiryDate'];
    const older = item['receiptDateForInquiry'];
    // A day to ask on is itself the sign that a time is published.
    const shown = inquiry !== undefined || older !== undefined ? 'published' : undefined;
    const time = item['processingTime'] ?? shown ?? read('processingTime', ['published', 'not-published']);
    if (time === 'not-published') return this.at.day >= moveMonths(received(), 6) ? 'ready' : 'not-yet';
    if (inquiry !== undefined && this.at.day >= readDay(String(inquiry))) return 'ready';
    if (older !== undefined && received() < readDay(String(older))) return 'ready';
    if (inquiry !== undefined || older !== undefined) return 'not-yet';
    const supposed = read('caseInquiryDate', [longAgo, farAhead]);
    return this.at.day >= readDay(String(supposed)) ? 'ready' : 'not-yet';
  }

  private lockbox(place: number, item: Item): Standing {
    const sent = item['deliveredDate'] ?? item['feeChargedDate'];
    const day = this.need(`filings.${place + 1}.deliveredDate`, sent, [this.at.today, '2019-01-01']);
    return businessDaysAfter(readDay(String(day)), this.at.day) > 30 ? 'ready' : 'not-yet';
  }

  private explained(): Standing {
    if (this.at.waitingOnly) return 'ready';
    return this.answer('problem.errorExplanation', ['said', null]) === null ? 'incomplete' : 'ready';
  }

  private expedite(): Standing {
    if (!this.impliedBy('expedite.requested', 'expedite.result')) return 'uscis-first';
    if (this.answer('expedite.result', ['pending', 'approved', 'denied']) === 'denied') return 'cannot-help';
    if (this.at.waitingOnly) return 'ready';
    return this.answer('expedite.criterion', ['said', null]) === null ? 'incomplete' : 'ready';
  }

  private approvedExpedite(): Standing {
    // Whoever names this kind has said that it was approved.
    if ((this.flat.answers['expedite.result'] ?? 'approved') !== 'approved') return 'cannot-help';
    return this.at.day > moveMonths(this.past('expedite.resultDate'), 2) ? 'ready' : 'not-yet';
  }

  private hearing(): Standing {
    if (!this.impliedBy('removal.inProceedings', 'removal.hearingDate')) return 'cannot-help';
    if (this.answer('removal.filingCouldAffect', yesOrNo) !== true) return 'cannot-help';
    const pending = this.listOf('filings').some((item, place) => {
      const status = item['status'] === 'unknown' ? undefined : item['status'];
      return this.need(`filings.${place + 1}.status`, status, ['pending', 'denied']) === 'pending';
    });
    if (!pending) return 'cannot-help';
    const hearing = readDay(String(this.answer('removal.hearingDate', [longAgo, this.at.today, farAhead])));
    if (hearing < this.at.day) return 'cannot-help';
    return this.at.day >= moveMonths(hearing, -6) ? 'ready' : 'not-yet';
  }

  /** 8 U.S.C. 1151(f) and 1153(h). */
  private agedOut(): boolean {
    const born = this.past('ageOut.birthDate');
    const of21 = moveMonths(born, 21 * 12);
    // Nobody who is under 21 has aged out, by any formula.
    if (this.at.day < of21) return false;
    const filed = (): number => this.past('ageOut.petitionFiled');
    if (this.answer('ageOut.category', ['immediate-relative', 'preference']) === 'immediate-relative')
      return filed() >= of21;
    const approved = this.answer('ageOut.petitionApproved', [longAgo, this.at.today, 'none']);
    const today = this.at.day;
    const pendingDays = (approved === 'none' ? today : readDay(String(approved))) - filed();
    // The last day on which a visa would have come in time, if that day is not ahead.
    const inTime = writeDay(Math.min(of21 + pendingDays - 1, today));
    const visa = this.answer('ageOut.visaAvailable', [longAgo, inTime, this.at.today, 'none']);
    if (approved === 'none' || visa === 'none') return today - pendingDays >= of21;
    // Available is the later of the day of the chart and the approval.
    const available = Math.max(readDay(String(visa)), readDay(String(approved)));
    if (available - pendingDays >= of21) return true;
    const sought = this.answer('ageOut.soughtToAcquire', [longAgo, 'none']);
    const lastDay = moveMonths(available, 12);
    if (sought === true) return false;
    if (sought === false || sought === 'none') return today > lastDay;
    return readDay(String(sought)) > lastDay;
  }

  private requirements(): Standing {
    if (this.answer('person.role', ['applicant', 'beneficiary']) === 'beneficiary') return 'incomplete';
    const role = this.answer('preparer.role', ['self', 'attorney', 'other']);
    const lawyer = role === 'attorney' || role === 'accredited-representative';
    if (lawyer) return this.answer('preparer.g28OnFile', yesOrNo) === true ? 'ready' : 'incomplete';
    if (role !== 'self' && this.answer('preparer.writtenConsent', yesOrNo) !== true) return 'incomplete';
    const organization = this.flat.answers['person.kind'] === 'organization';
    const said = this.flat.answers['person.protection'] ?? (organization ? [] : undefined);
    const protection = this.need('person.protection', said, [[], ['t']]) as readonly string[];
    if (protection.length === 0) return 'ready';
    return this.answer('person.addressMatchesUscis', yesOrNo) === true ? 'ready' : 'incomplete';
  }

  private uscisAsked(): Standing {
    const contacts = this.listOf('uscisContacts');
    if (contacts.length === 0) return 'uscis-first';
    if (!this.newBook) return 'ready';
    let recent = false;
    let oldest = Infinity;
    contacts.forEach((item, place) => {
      const date = this.ofItem('uscisContacts', place, item, 'date', [longAgo, this.at.today]);
      const day = readDay(String(date));
      // A contact that lies ahead has not been made.
      recent ||= day <= this.at.day && this.at.day <= day + 90;
      oldest = Math.min(oldest, readDay(String(date)));
    });
    if (!this.at.waitingOnly && !recent) return 'uscis-first';
    return oldest + 60 <= this.at.day ? 'ready' : 'not-yet';
  }

  private congressional(): Standing {
    if (!this.impliedBy('congressional.inquired', 'congressional.date')) return 'ready';
    return this.at.day >= this.past('congressional.date') + 30 ? 'ready' : 'not-yet';
  }
}

const nothingSupposed: Supposed = new Map();

/** All verdicts that are still possible, and the paths that were tried; stops when `enough` says so. */
export function possibleVerdicts(
  flat: FlatCase,
  at: Reading,
  enough: (found: ReadonlySet<Verdict>) => boolean = () => false,
): { readonly verdicts: ReadonlySet<Verdict>; readonly tried: ReadonlySet<string> } {
  const verdicts = new Set<Verdict>();
  const tried = new Set<string>();
  const visit = (supposed: Supposed): void => {
    if (enough(verdicts)) return;
    try {
      verdicts.add(new OneJudgement(flat, supposed, at).verdict());
    } catch (lacking) {
      if (!(lacking instanceof Lacking)) throw lacking;
      tried.add(lacking.path);
      for (const value of lacking.values) visit(new Map(supposed).set(lacking.path, value));
    }
  };
  visit(nothingSupposed);
  return { verdicts, tried };
}

export function verdictOf(flat: FlatCase, asOf: string): Verdict {
  const day = readDay(asOf);
  const reading = { bookDay: day, day, today: asOf, waitingOnly: false };
  const { verdicts } = possibleVerdicts(flat, reading, (found) => found.size > 1);
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : 'incomplete';
}

/** Whether a request could be made on a later day of the same book, whatever the unknown answers are. */
export function waitingIsOver(flat: FlatCase, asOf: string, day: number): boolean {
  const reading = { bookDay: readDay(asOf), day, today: farAhead, waitingOnly: true };
  const { verdicts } = possibleVerdicts(
    flat,
    reading,
    (found) => found.size > 1 || !found.has('ready') === found.size > 0,
  );
  return verdicts.size === 1 && verdicts.has('ready');
}

/** The last day on which the newest contact with USCIS still counts; contacts without a date may be old. */
export function newestContactEnds(flat: FlatCase, asOf: string): number {
  if (readDay(asOf) < firstDayOfNewBook) return Infinity;
  let newest = -Infinity;
  for (const item of flat.uscisContacts ?? [])
    if (typeof item['date'] === 'string') newest = Math.max(newest, readDay(item['date']));
  return newest + 90;
}

export type RequirementMet = true | false | null;

/** The requirements that the answers settle; `undefined` where the promises leave open what is shown. */
export function requirementsOf(flat: FlatCase): Readonly<Record<string, RequirementMet | undefined>> {
  const { answers } = flat;
  const role = answers['preparer.role'];
  const lawyer = role === 'attorney' || role === 'accredited-representative';
  const protection = answers['person.protection'];
  const isProtected = Array.isArray(protection) && protection.length > 0;
  const shown: Record<string, RequirementMet | undefined> = {};
  const told = (id: string, answer: Answer): void => {
    if (answer !== undefined) shown[id] = answer === true;
  };
  if (answers['person.role'] !== undefined)
    shown['section-5-person'] = answers['person.role'] !== 'beneficiary';
  if (lawyer) told('g-28', answers['preparer.g28OnFile']);
  if (role !== undefined && !lawyer && role !== 'self') told('consent', answers['preparer.writtenConsent']);
  if (isProtected) shown['wet-ink-signature'] = null;
  if (isProtected && role !== undefined && !lawyer) {
    shown['mail-only'] = null;
    told('address-matches-uscis', answers['person.addressMatchesUscis']);
  }
  return shown;
}

export function channelOf(flat: FlatCase): 'online' | 'email' | 'mail' {
  const wish = flat.answers['submission.channel'];
  if (wish === 'online' || wish === 'email' || wish === 'mail') return wish;
  const cannotReach = flat.answers['submission.portalReachable'] === false;
  return flat.answers['person.outsideUs'] === true && cannotReach ? 'email' : 'online';
}
