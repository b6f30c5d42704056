import { describe, expect, test } from 'vitest';
import { kindIds, kinds, kindsInBoxes } from '../../src/content/kinds/index.ts';
import { sheet } from '../../src/content/messages/en/form.ts';
import { en } from '../../src/content/messages/en.ts';
import { es } from '../../src/content/messages/es.ts';
import type { Kind } from '../../src/content/shape/kind.ts';
import { allRules } from './law.ts';

const all: readonly (readonly [string, Kind])[] = Object.entries(kinds);

describe('a kind of problem', () => {
  test.each(kindIds)('%s is bound by a rule of its own, so that something decides it', (id) => {
    const binding = Object.values(allRules).filter(
      ({ binds }) => binds !== 'every-case' && binds.includes(id),
    );
    expect(binding.length).toBeGreaterThan(0);
  });

  test.each(kindIds)('%s is asked for and told at the doors, in each language', (id) => {
    for (const { facts, packet } of [en, es]) {
      expect(facts['problem.kinds'].choices).toHaveProperty([id]);
      expect(packet.referrals.problems).toHaveProperty([id]);
    }
  });

  test.each(all)('%s stands on the sheet by its own words, where it has a box', (id, { box }) => {
    if (box !== undefined) expect(sheet.labels).toHaveProperty([`reason-${id}`], box);
  });

  test.each(all)('%s names no paper twice', (_, { documents = [] }) => {
    expect(new Set(documents).size).toBe(documents.length);
  });
});

describe('a box of another form', () => {
  test.each([
    ['your case is beyond normal processing times', ['delay']],
    ['you did not receive a notice or decision', ['notice-not-received']],
    ['a card returned by the post', ['card-returned']],
    ['lockbox receipt notice', ['receipt-not-received']],
    ['typographic error', ['typographic-error']],
    ['improperly rejected', ['improper-rejection']],
    ['lost file', ['lost-file']],
    ['expedite request', ['expedite']],
    ['expedite request approved', ['expedite-approved']],
    ['uscis approved your expedite', ['expedite-approved']],
    ['a hearing in immigration court', ['removal-hearing']],
    ['a beneficiary may age out', ['age-out']],
    ['u.s. military', ['military']],
    ['a systemic problem', ['systemic']],
    ['approval not sent to the department of state', ['approval-not-sent']],
    ['something else', []],
  ])('%s is %j, and no other kind', (label, wanted) => {
    expect(kindsInBoxes.flatMap(([reads, id]) => (reads.test(label) ? [id] : []))).toEqual(wanted);
  });
});
