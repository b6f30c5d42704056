import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { update } from '../../content/messages/en/packet/update.ts';
import type { Day } from '../../content/shape/day.ts';
import { type CaseFile, textAt, valueAt } from '../../core/case-file.ts';
import type { Warning } from '../../core/outcome.ts';
import { forPaper, safeContactWarnings } from '../../core/safe-contact.ts';
import { scopeOf } from '../../core/scope.ts';
import { office } from '../channel/parties.ts';
import { careOf } from '../next-doors/safety.ts';
import { actingAttorney, noteText } from './note.ts';
import { type Telling, tellingsOf } from './tell.ts';
import type { UpdateTopic } from './topics.ts';

type CautionId = keyof typeof update.cautions;

/** A note to the office after a request, where it goes, and what else has to be done. */
export interface Update {
  readonly about: readonly UpdateTopic[];
  readonly subject: string;
  readonly text: string;
  /** By post alone where the law keeps the case confidential and no attorney acts: then there is no e-mail. */
  readonly way: 'email' | 'post';
  readonly email: string;
  readonly post: readonly string[];
  /** Paths that leave an empty line in the note. */
  readonly missing: readonly string[];
  readonly tell: readonly Telling[];
  readonly cautions: readonly Warning[];
}

/**
 * The note for news about a request: solved, a new address, a new attorney. Pure; what the case does not say is an empty
 * line in the note. A person whom the law may protect is not named, and the new address is left out.
 */
export function updateOf(said: CaseFile, about: readonly UpdateTopic[], asOf: Day, words: Catalogue): Update {
  const text = words.packet.update;
  const scope = scopeOf(said, asOf);
  const caseFile = forPaper(said, asOf);
  const care = careOf(scope);
  const way = care === 'sure' ? 'post' : 'email';
  const missing = missingOf(caseFile, about, care !== undefined);
  const what = about.map((topic) => text.subjectParts[topic]).join(text.and);
  const told: readonly (readonly [boolean, CautionId])[] = [
    [way === 'post', 'by-post'],
    [
      way === 'post' && about.includes('address') && valueAt(caseFile, 'person.addressMatchesUscis') !== true,
      'address-first',
    ],
    [care === 'unsaid', 'may-be-protected'],
    [way === 'email', 'email-not-private'],
    [about.includes('address') && care === undefined, 'new-address'],
    [about.includes('attorney') && !actingAttorney(caseFile), 'no-attorney'],
    [about.includes('attorney') && valueAt(caseFile, 'preparer.g28OnFile') === true, 'g-28'],
  ];
  return {
    about,
    subject: text.subject(textAt(caseFile, 'submission.requestNumber') ?? text.blank, what),
    text: noteText({ caseFile, about, discreet: care !== undefined, byPost: way === 'post', words }),
    way,
    email: office.email,
    post: office.post,
    missing,
    tell: tellingsOf(about, scope, words),
    cautions: [
      ...(missing.includes('submission.requestNumber')
        ? [{ id: 'number-lacks', text: text.numberLacks }]
        : []),
      ...safeContactWarnings(scope, words),
      ...told.flatMap(([applies, id]) => (applies ? [{ id, text: text.cautions[id] }] : [])),
    ],
  };
}

const needed: Readonly<Record<UpdateTopic, readonly string[]>> = {
  resolved: [],
  address: ['person.address.street', 'person.address.city', 'person.address.country'],
  attorney: ['preparer.role', 'preparer.name.family', 'preparer.email'],
};

/** What the note wants and the case does not say. The address of somebody whom the note must not give away is not wanted. */
function missingOf(caseFile: CaseFile, about: readonly UpdateTopic[], discreet: boolean): readonly string[] {
  const wanted = about
    .filter((topic) => !(topic === 'address' && discreet))
    .flatMap((topic) => needed[topic]);
  return ['submission.requestNumber', ...wanted].filter((path) => valueAt(caseFile, path) === undefined);
}
