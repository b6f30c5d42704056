import type { Catalogue } from '../../../content/messages/catalogue.ts';
import type { Day } from '../../../content/shape/day.ts';
import type { CaseFile } from '../../../core/case-file.ts';
import type { Sheet } from '../../../form/sheet.ts';
import type { PacketFile } from '../../packet-file.ts';
import { onlineText } from '../online-text.ts';
import { utf8 } from '../plain-text.ts';
import { fileNames } from '../plan.ts';

/** `portal.txt`: the answers in the order of the online form, ready to paste. */
export const portalSheet = (caseFile: CaseFile, asOf: Day, sheet: Sheet, words: Catalogue): PacketFile => ({
  part: 'portal-sheet',
  name: fileNames['portal-sheet'],
  bytes: utf8(onlineText(caseFile, asOf, sheet, words)),
});
