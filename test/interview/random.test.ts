import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { interview } from '../../src/cli/interview.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Prompter, Turn } from '../../src/core/context.ts';
import { InputError } from '../../src/core/errors.ts';
import { readCase } from '../../src/core/read-case.ts';
import { sampled } from '../effort.ts';
import { worldWith } from './scripted.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const texts = [
  '2026-09-10',
  '2024-03-10',
  '2027-01-01',
  'none',
  'I-485',
  'N-400',
  'IOE0123456789',
  'A123456789',
  'Ana',
  'US',
  'MX',
  'TX',
  'Jalisco',
  '78701',
  '+15125550100',
  'a@example.org',
  'notice.pdf',
];

/** A person who answers at random, goes back, does not know, and leaves after 300 questions at the latest. */
function aimless(seed: number): Prompter {
  let state = seed;
  let asked = 0;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
  const sign = (ask: { mayGoBack: boolean; mayNotKnow: boolean }): Turn<never> | undefined => {
    asked += 1;
    const chance = next();
    if (asked > 300) return { did: 'leave' };
    if (chance < 0.07 && ask.mayGoBack) return { did: 'back' };
    return chance < 0.2 && ask.mayNotKnow ? { did: 'unknown' } : undefined;
  };
  return {
    say: () => undefined,
    confirm: async () => true,
    async text(ask) {
      const given = sign(ask);
      if (given !== undefined) return given;
      const fits = texts.filter((text) => ask.problem(text) === undefined);
      const value = pick(fits);
      return value === undefined ? { did: 'unknown' } : { did: 'answered', value };
    },
    choice: async (ask) => sign(ask) ?? { did: 'answered', value: pick(ask.options)?.id ?? '' },
    async choices(ask) {
      const value = ask.options.filter(() => next() < 0.15).map(({ id }) => id);
      const enough = value.length > 0 || ask.noneLabel !== undefined;
      return sign(ask) ?? { did: 'answered', value: enough ? value : ['delay'] };
    },
  };
}

test.for(Array.from({ length: sampled(6, 20) }, (_, seed) => seed + 1))(
  'whatever a person does, the saved answers can be read back (%i)',
  async (seed) => {
    const world = worldWith(
      aimless(seed),
      (path) => readFile(`${root}${path}`),
      () => new InputError('refused'),
    );
    const flags = {
      json: false,
      plain: false,
      noInput: false,
      force: true,
      quiet: true,
      anyway: false,
      flatten: false,
    } as const;
    const code = await interview.run(world.context, [], { ...flags, asOf: '2026-11-22', case: 'case.json' });
    expect(code).toBe(0);
    const saved = world.files.get('case.json') ?? new TextEncoder().encode('{"caseFile":1}');
    expect(readCase(saved, en)).toMatchObject({ caseFile: 1 });
  },
);
