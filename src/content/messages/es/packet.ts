import type { Catalogue } from '../catalogue.ts';
import { channel } from './packet/channel.ts';
import { command } from './packet/command.ts';
import { dates } from './packet/dates.ts';
import { exhibits } from './packet/exhibits.ts';
import { letters } from './packet/letters.ts';
import { pages } from './packet/pages.ts';
import { referrals } from './packet/referrals.ts';
import { update } from './packet/update.ts';

/** What goes out with a request, part by part. */
export const packet: Catalogue['packet'] = {
  command,
  exhibits,
  channel,
  dates,
  letters,
  referrals,
  pages,
  update,
};
