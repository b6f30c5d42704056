import type { Voice } from '../shape/voice.ts';

/** Whose case it is, in answer to the first question. */
interface Whose {
  /** What it says of who prepares the request: `preparer.role`. */
  readonly role: string;
  /** What it says of whoever signed the form: `person.kind`; absent where it leaves that open. */
  readonly kind?: 'individual' | 'organization';
  readonly voice: Voice;
}

/** The answers to "Whose case is it?". What they say beyond the two facts is kept for the conversation alone. */
export const whose = {
  mine: { role: 'self', kind: 'individual', voice: 'you' },
  spouse: { role: 'family-member', kind: 'individual', voice: 'spouse' },
  son: { role: 'family-member', kind: 'individual', voice: 'son' },
  daughter: { role: 'family-member', kind: 'individual', voice: 'daughter' },
  parent: { role: 'family-member', kind: 'individual', voice: 'parent' },
  relative: { role: 'family-member', kind: 'individual', voice: 'relative' },
  company: { role: 'self', kind: 'organization', voice: 'company' },
  employee: { role: 'employer', kind: 'individual', voice: 'employee' },
  client: { role: 'attorney', voice: 'client' },
  represented: { role: 'accredited-representative', voice: 'client' },
  student: { role: 'school-official', kind: 'individual', voice: 'student' },
  constituent: { role: 'congressional-office', voice: 'constituent' },
  other: { role: 'other', voice: 'other' },
} as const satisfies Readonly<Record<string, Whose>>;

export type WhoseId = keyof typeof whose;
