/** Whose answer a field wants. */
export type Subject = 'person' | 'preparer' | 'attorney' | 'beneficiary' | 'other';

const others =
  /interpreter|spouse|husband|wife|father|mother|\bparents?\b|\bchild(?:ren)?\b|sibling|relative|law student|law graduate|physician|sponsor|previously filed|emergency contact|signatory/i;
const attorneys = /attorney|accredited|law firm|lawyer|legal representative|g-28/i;
const preparers = /representative|preparer|prepared by/i;
const beneficiaries = /beneficiary/i;
const persons =
  /applicant|petitioner|client|requestor|requester|\byou\b|\byour\b|person (?:or organization )?(?:encountering|having|experiencing)|individual or (?:employer|organization)|section 5\b/i;

/** Whom one sentence speaks of, when it speaks of one. */
function subjectIn(text: string): Subject | undefined {
  if (/\bclient/i.test(text)) return 'person';
  if (others.test(text)) return 'other';
  const found = [
    ...(attorneys.test(text) ? (['attorney'] as const) : preparers.test(text) ? (['preparer'] as const) : []),
    ...(beneficiaries.test(text) ? (['beneficiary'] as const) : []),
    ...(persons.test(text) ? (['person'] as const) : []),
  ];
  return found.length === 1 ? found[0] : undefined;
}

/** The subject that the nearest of these texts names; nearest first. */
export function subjectOf(texts: readonly string[]): Subject | undefined {
  for (const text of texts) {
    const subject = subjectIn(text);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

export type AddressKind = 'mailing' | 'physical' | 'previous' | 'foreign' | 'plain';

/** Which of a form's addresses is meant; nearest text first. */
export function addressKind(texts: readonly string[]): AddressKind {
  for (const text of texts) {
    if (/previous|prior|former|\bold\b|last known/i.test(text)) return 'previous';
    if (/foreign|abroad|outside the united states/i.test(text)) return 'foreign';
    if (/mailing/i.test(text)) return 'mailing';
    if (/physical|residen|home address|where you live/i.test(text)) return 'physical';
  }
  return 'plain';
}
