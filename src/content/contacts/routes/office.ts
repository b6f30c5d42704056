import { abroad, anyKind, type Row, type When, waiting } from './conditions.ts';

const noWish: When = { not: { stated: 'submission.channel' } };
const portalOutOfReach: When = { all: [abroad, { stated: 'submission.portalReachable', is: [false] }] };
const wished = (channel: 'online' | 'email' | 'mail'): When => ({
  stated: 'submission.channel',
  is: [channel],
});

/** The way to the office: the person's wish, else e-mail from abroad where the portal cannot be reached, else online. */
export const officeWays = [
  {
    channel: 'email',
    contact: 'cis-ombudsman-email',
    when: { any: [wished('email'), { all: [noWish, portalOutOfReach] }] },
  },
  { channel: 'mail', contact: 'cis-ombudsman-mail', when: wished('mail') },
  {
    channel: 'online',
    contact: 'cis-ombudsman-online',
    when: { any: [wished('online'), { all: [noWish, { not: portalOutOfReach }] }] },
  },
] as const satisfies readonly (Pick<Row, 'contact' | 'when'> & { readonly channel: string })[];

/** The office itself, where the case can go to it now. */
export const officeNow: readonly Row[] = [
  ...officeWays.map(({ contact, when }): Row => ({ contact, reason: 'send-now', verdicts: ['ready'], when })),
  { contact: 'cis-ombudsman-phone', reason: 'trouble-with-form', verdicts: ['ready'] },
];

/** The office itself, where the case has to wait. */
export const officeLater: readonly Row[] = officeWays.map(
  ({ contact, when }): Row => ({ contact, reason: 'send-later', verdicts: waiting, when, from: 'earliest' }),
);

export const congress: readonly Row[] = [
  {
    contact: 'cbp-information',
    reason: 'border-inspection',
    verdicts: 'any',
    when: anyKind('not-uscis'),
  },
  {
    contact: 'congressional-office',
    reason: 'congress-asked',
    verdicts: 'any',
    when: { stated: 'congressional.inquired', is: [true] },
  },
  { contact: 'congressional-office', reason: 'parallel', verdicts: 'any' },
];
