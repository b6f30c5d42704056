import { sheet } from './es/form.ts';
import { sent } from './es/packet/channel.ts';
import { exhibitPages } from './es/packet/exhibits.ts';
import { letterPages } from './es/packet/letters.ts';
import { reading } from './es/packet/reading.ts';
import { note } from './es/packet/update.ts';
import { es } from './es.ts';

const papers = { sheet, sent, exhibitPages, letterPages, note, reading };

/** The papers for the government in Spanish, for whoever signs or sends them. */
export const esReadings: typeof es & typeof papers = Object.assign(Object.create(es), papers);
