import { businessDaysAfter, moveMonths, partsOf, readDay, writeDay } from './plain-days.ts';

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
  /** The day decided for: what lies after it has not happened. */
  readonly asOf: string;
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
    const all = this.kinds();
    const doubtful = new Set(pairsIn(this.flat, this.at.asOf).flat());
    // What the older book does not list is not taken, whatever is in doubt.
    if (!this.newBook) for (const kind of ['expedite-approved', 'approval-not-sent']) doubtful.delete(kind);
    const clear = all.filter((kind) => !doubtful.has(kind));
    let best = this.bestOf(clear);
    if (best === 'cannot-help' && clear.length < all.length) best = 'incomplete';
    if (best === 'cannot-help') return best;
    let worst: Standing = best;
    if (saysNoInquiryButItsDay(this.flat)) worst = 'incomplete';
    const papers = this.at.waitingOnly ? 'ready' : this.requirements();
    for (const standing of [papers, this.uscisAsked(), this.congressional()])
      if (rank[standing] > rank[worst]) worst = standing;
    return worst;
  }

  private bestOf(kinds: readonly string[]): Standing {
    let best: Standing = 'cannot-help' as Standing;
    for (const kind of kinds) {
      const standing = this.ofKind(kind);
      if (rank[standing] < rank[best]) best = standing;
      if (best === 'ready') break;
    }
    return best;
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
    const form = read('form', ['N-400', 'I-360', 'I-129', 'I-485', 'I-730']);
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

  /** 8 U.S.C. 1151(f) and 1153(h), for whom they count. */
  private agedOut(): boolean {
    if (this.anotherLaw()) return false;
    const of21 = birthday21(this.past('ageOut.birthDate'));
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
    const protection = this.protection();
    // Whoever has not said whether the law protects them cannot be told that nothing is left to be put right.
    if (protection === undefined) return 'incomplete';
    if (this.answer('person.role', ['applicant', 'beneficiary']) === 'beneficiary') return 'incomplete';
    // Whether a protected person is answered by post alone hangs on who asks.
    if (protection.length > 0 && this.flat.answers['preparer.role'] === undefined) return 'incomplete';
    const role = this.answer('preparer.role', ['self', 'attorney', 'other']);
    const lawyer = role === 'attorney' || role === 'accredited-representative';
    if (lawyer) return this.answer('preparer.g28OnFile', yesOrNo) === true ? 'ready' : 'incomplete';
    if (role !== 'self' && !this.itself() && this.answer('preparer.writtenConsent', yesOrNo) !== true)
      return 'incomplete';
    if (protection.length === 0) return 'ready';
    return this.answer('person.addressMatchesUscis', yesOrNo) === true ? 'ready' : 'incomplete';
  }

  /** What the person has ever sought; undefined where it is not said and the person is no organization. */
  private protection(): readonly string[] | undefined {
    const said = this.flat.answers['person.protection'];
    if (said !== undefined) return said as readonly string[];
    return this.answer('person.kind', ['organization', 'individual']) === 'organization' ? [] : undefined;
  }

  /** Children in cases of asylum, refugees and people whom the law protects count by other laws. */
  private anotherLaw(): boolean {
    const forms = ['I-730', 'I-589', 'I-590', 'I-914', 'I-918', 'I-929'];
    const protection = this.protection() ?? this.answer('person.protection', [[], ['t']]);
    if ((protection as readonly string[]).length > 0) return true;
    return this.listOf('filings').some((item, place) =>
      forms.includes(String(this.ofItem('filings', place, item, 'form', ['I-730', 'I-485']))),
    );
  }

  /** An employer that is itself the petitioner or applicant, by the names of both. */
  private itself(): boolean {
    if (this.answer('preparer.role', ['self', 'employer']) !== 'employer') return false;
    if (
      !['petitioner', 'applicant'].includes(String(this.answer('person.role', ['applicant', 'beneficiary'])))
    )
      return false;
    const same = (key: string): boolean => {
      const mine = this.answer(`person.${key}`, ['x', 'y']);
      return plain(mine) === plain(this.answer(`preparer.${key}`, ['x', 'y']));
    };
    return this.answer('person.kind', ['organization', 'individual']) === 'organization'
      ? same('organization')
      : same('name.family') && same('name.given');
  }

  private uscisAsked(): Standing {
    let [made, recent, oldest] = [false, false, Infinity];
    const today = readDay(this.at.asOf);
    this.listOf('uscisContacts').forEach((item, place) => {
      const values = [longAgo, this.at.asOf, farAhead];
      const day = readDay(String(this.ofItem('uscisContacts', place, item, 'date', values)));
      // A contact that lies ahead is planned, and has not been made.
      if (day > today) return;
      made = true;
      recent ||= this.at.day <= day + 90;
      oldest = Math.min(oldest, day);
    });
    if (!this.newBook) return made ? 'ready' : 'uscis-first';
    if (!this.at.waitingOnly && !recent) return 'uscis-first';
    return oldest + 60 <= this.at.day ? 'ready' : 'not-yet';
  }

  private congressional(): Standing {
    if (!this.impliedBy('congressional.inquired', 'congressional.date')) return 'ready';
    return this.at.day >= this.past('congressional.date') + 30 ? 'ready' : 'not-yet';
  }
}

const plain = (text: Tried): string =>
  String(text)
    .toLowerCase()
    .replaceAll(/[\s.,]/g, '');

/** Born on 29 February: 21 on 1 March, as 21 years on there is never a 29th. */
function birthday21(born: number): number {
  const day = moveMonths(born, 21 * 12);
  return partsOf(born).day === partsOf(day).day ? day : day + 1;
}

const saysNoInquiryButItsDay = ({ answers }: FlatCase): boolean =>
  answers['congressional.inquired'] === false && answers['congressional.date'] !== undefined;

/**
 * The pairs of answers of which one denies what the other presupposes, each as the kinds of problem that it leaves open.
 * The congressional pair leaves open every case, and no kind.
 */
export function pairsIn(flat: FlatCase, asOf: string): readonly (readonly string[])[] {
  const { answers, filings } = flat;
  const named = (kind: string): boolean => {
    const kinds = answers['problem.kinds'];
    return Array.isArray(kinds) && kinds.includes(kind);
  };
  const ahead = (day: Answer): boolean => typeof day === 'string' && day !== 'none' && day > asOf;
  const notRequested = answers['expedite.requested'] === false;
  const hearing = answers['removal.hearingDate'];
  const ofDecisions = ['delay', 'improper-rejection', 'approval-not-sent', 'change-decision'];
  const statuses = filings?.map((item) => item['status']);
  const known = statuses?.every((status) => status !== undefined && status !== 'unknown') === true;
  const none = (status: string): boolean => known && statuses?.includes(status) === false;
  const pairs: readonly (readonly [boolean, readonly string[]])[] = [
    [saysNoInquiryButItsDay(flat), []],
    [notRequested && answers['expedite.result'] !== undefined, ['expedite', 'expedite-approved']],
    [notRequested && answers['expedite.resultDate'] !== undefined, ['expedite', 'expedite-approved']],
    [notRequested && named('expedite-approved'), ['expedite-approved']],
    [ahead(answers['expedite.resultDate']), ['expedite', 'expedite-approved']],
    [
      answers['removal.inProceedings'] === false && typeof hearing === 'string' && hearing >= asOf,
      ['removal-hearing'],
    ],
    [ahead(answers['ageOut.petitionApproved']), ['age-out']],
    [named('delay') && none('pending') && filings?.length !== 0, ['delay']],
    [named('improper-rejection') && none('rejected'), ['improper-rejection']],
    [named('approval-not-sent') && none('approved'), ['approval-not-sent']],
    [filings?.some((item) => ahead(item['decisionDate'])) === true, ofDecisions],
    [
      filings?.some((item) => item['status'] === 'pending' && item['decisionDate'] !== undefined) === true,
      ofDecisions,
    ],
  ];
  return pairs.flatMap(([holds, kinds]) => (holds ? [kinds] : []));
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
  const reading = { asOf, bookDay: day, day, today: asOf, waitingOnly: false };
  const { verdicts } = possibleVerdicts(flat, reading, (found) => found.size > 1);
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : 'incomplete';
}

/** Whether a request could be made on a later day by the book of that day, whatever the unknown answers are. */
export function waitingIsOver(flat: FlatCase, asOf: string, day: number): boolean {
  const reading = { asOf, bookDay: day, day, today: farAhead, waitingOnly: true };
  const { verdicts } = possibleVerdicts(
    flat,
    reading,
    (found) => found.size > 1 || !found.has('ready') === found.size > 0,
  );
  return verdicts.size === 1 && verdicts.has('ready');
}

/** Whether USCIS has been asked as the book of a day wants it; contacts without a date may be old. */
export function askedBy(flat: FlatCase, asOf: string, day: number): boolean {
  const made = (flat.uscisContacts ?? []).flatMap(({ date }) =>
    typeof date === 'string' && date <= asOf ? [readDay(date)] : [],
  );
  return day < firstDayOfNewBook ? made.length > 0 : made.some((of) => day <= of + 90);
}

export type RequirementMet = true | false | null;

/** The requirements as the promises have them; `undefined` where they leave open what is shown. */
export function requirementsOf(flat: FlatCase): Readonly<Record<string, RequirementMet | undefined>> {
  const { answers } = flat;
  const role = answers['preparer.role'];
  const lawyer = role === 'attorney' || role === 'accredited-representative';
  const said = answers['person.protection'];
  const organization = answers['person.kind'] === 'organization';
  const mayBeProtected = said === undefined ? !organization : Array.isArray(said) && said.length > 0;
  const shown: Record<string, RequirementMet | undefined> = {};
  const told = (answer: Answer): RequirementMet => (answer === undefined ? null : answer === true);
  const signer = answers['person.role'];
  shown['section-5-person'] = signer === undefined ? null : signer !== 'beneficiary';
  if (lawyer) shown['g-28'] = told(answers['preparer.g28OnFile']);
  if (role !== undefined && !lawyer && role !== 'self' && role !== 'employer')
    shown['consent'] = told(answers['preparer.writtenConsent']);
  if (mayBeProtected) shown['wet-ink-signature'] = null;
  if (mayBeProtected && role !== undefined && !lawyer) {
    shown['mail-only'] = null;
    shown['address-matches-uscis'] = told(answers['person.addressMatchesUscis']);
  }
  return shown;
}

export function channelOf(flat: FlatCase): 'online' | 'email' | 'mail' {
  const wish = flat.answers['submission.channel'];
  if (wish === 'online' || wish === 'email' || wish === 'mail') return wish;
  const cannotReach = flat.answers['submission.portalReachable'] === false;
  return flat.answers['person.outsideUs'] === true && cannotReach ? 'email' : 'online';
}
