import { type WhoseId, whose } from '../content/facts/whose.ts';
import type { Voice } from '../content/shape/voice.ts';
import { type CaseFile, textAt } from '../core/case-file.ts';
import type { Talk } from './session.ts';

export const whoseIds = Object.keys(whose) as readonly WhoseId[];

/** What a case says by itself of whose it is; a relative is any relative. Undefined while nobody has said who prepares. */
function whoseBy(caseFile: CaseFile): WhoseId | undefined {
  const role = textAt(caseFile, 'preparer.role');
  if (role === 'family-member') return 'relative';
  const isCompany = textAt(caseFile, 'person.kind') === 'organization';
  if (role === 'self') return isCompany ? 'company' : 'mine';
  return whoseIds.find((id) => whose[id].role === role);
}

/** Whose case it is: as it was said in this conversation, where the answers still say so. */
export function whoseIn({ session, whose: said }: Talk): WhoseId | undefined {
  const known = whoseBy(session.caseFile);
  const isSaid = said !== undefined && known !== undefined && whose[said].role === whose[known].role;
  return isSaid && (known === 'company') === (said === 'company') ? said : known;
}

/** Whose case it is to whoever reads. An employer that speaks for an organization speaks for itself. */
export function voiceOf(talk: Talk): Voice {
  const id = whoseIn(talk);
  if (id === undefined) return 'neutral';
  const isCompany = textAt(talk.session.caseFile, 'person.kind') === 'organization';
  return id === 'employee' && isCompany ? 'company' : whose[id].voice;
}

/** The answer to the first question as it was chosen; undefined while it is open. */
export function shownWhose(talk: Talk): string | undefined {
  const id = whoseIn(talk);
  return id && talk.words.interview.whose.choices[id].label;
}
