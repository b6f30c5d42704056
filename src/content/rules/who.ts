import type { CaseCondition } from '../law-terms.ts';

/** An attorney or accredited representative asks for the person. */
export const represented = {
  fact: 'preparer.role',
  in: ['attorney', 'accredited-representative'],
} as const satisfies CaseCondition;

/**
 * Somebody whose case the law keeps confidential, or who has ever asked for that. Whoever has not said may be one; an
 * organization is not, unless it is said.
 */
export const isProtected = {
  all: [
    { any: [{ stated: 'person.protection' }, { not: { fact: 'person.kind', is: 'organization' } }] },
    { not: { fact: 'person.protection', empty: true } },
  ],
} as const satisfies CaseCondition;

/** An employer that is itself the petitioner or applicant: nobody consents to their own request. */
const ownEmployer = {
  all: [
    { stated: 'preparer.role', is: ['employer'] },
    { fact: 'person.role', in: ['petitioner', 'applicant'] },
    {
      any: [
        {
          all: [
            { fact: 'person.kind', is: 'organization' },
            { same: ['preparer.organization', 'person.organization'] },
          ],
        },
        {
          all: [
            { fact: 'person.kind', is: 'individual' },
            { same: ['preparer.name.family', 'person.name.family'] },
            { same: ['preparer.name.given', 'person.name.given'] },
          ],
        },
      ],
    },
  ],
} as const satisfies CaseCondition;

/** Somebody else helps, whom the office speaks with only by written consent. */
export const helpedByOthers = {
  all: [
    { not: { fact: 'preparer.role', in: ['self', 'attorney', 'accredited-representative'] } },
    { not: ownEmployer },
  ],
} as const satisfies CaseCondition;
