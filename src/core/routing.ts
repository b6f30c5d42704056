import { routes } from '../content/contacts/routes.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Condition } from '../content/shape/condition.ts';
import { evaluate } from './evaluate.ts';
import type { Outcome, RoutedContact, Verdict } from './outcome.ts';
import type { Scope } from './scope.ts';

const channels = ['online', 'email', 'mail'] as const;
const wishes = channels.map((channel) => [channel, { fact: 'submission.channel', is: channel }] as const);
const portalOutOfReach: Condition = {
  all: [
    { fact: 'person.outsideUs', is: true },
    { fact: 'submission.portalReachable', is: false },
  ],
};

/** How to send a request: the person's wish; else e-mail from abroad where the portal cannot be reached; else online. */
export function channelOf(scope: Scope): Outcome['channel'] {
  const met = (condition: Condition): boolean => evaluate(condition, scope).status === 'met';
  for (const [channel, wished] of wishes) if (met(wished)) return channel;
  return met(portalOutOfReach) ? 'email' : 'online';
}

/** Whom to contact for a case, first things first; each contact once, with the reason that comes first. */
export function routeOf(scope: Scope, verdict: Verdict, words: Catalogue): readonly RoutedContact[] {
  const route = new Map<string, RoutedContact>();
  for (const row of routes) {
    if (row.verdicts !== 'any' && !row.verdicts.includes(verdict)) continue;
    if (route.has(row.contact)) continue;
    if (row.when !== undefined && evaluate(row.when, scope).status !== 'met') continue;
    const reason = words.contacts.reasons[row.reason as keyof typeof words.contacts.reasons];
    route.set(row.contact, { id: row.contact, reason });
  }
  return [...route.values()];
}
