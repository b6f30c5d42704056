import { expect, test } from 'vitest';
import { foreignLanguage } from '../../src/core/reads-as.ts';

test.each<[string, 'es' | 'other' | undefined]>([
  ['Presenté el formulario hace dos años y nadie me responde.', 'es'],
  ['Mi caso está pendiente.', 'es'],
  ['MI TARJETA NO LLEGO Y USCIS NO RESPONDE DESDE MARZO', 'es'],
  ['No llega la tarjeta', 'es'],
  ['¿Por qué tarda?', 'es'],
  ['I-485 pendiente desde 2023; el permiso de trabajo venció.', 'es'],
  ['Envié Form I-130 to USCIS in March; todavía no hay recibo y nadie contesta por teléfono.', 'es'],
  ['我的案件已经等了两年。', 'other'],
  ['Моё дело не двигается.', 'other'],
  ['قضيتي متأخرة', 'other'],
  ['My case has been pending since March 2023.', undefined],
  ['I-485 pending 900 days. Card returned. Work permit expired.', undefined],
  ['My son José Muñoz de la Cruz lives in Los Angeles with my sister, María del Carmen.', undefined],
  ['USCIS sent the card to Villa de las Flores, San Juan, Puerto Rico.', undefined],
  ['The agent said "su caso está pendiente, no hay nada que hacer" and hung up on me.', undefined],
  ['Card mailed to Calle Los Pinos 12, El Paso.', undefined],
  ['The notice names 李明 and was sent to the old address.', undefined],
  ['900 / 2023-03-05', undefined],
  ['', undefined],
])('%j seems to be in %j', (text, language) => expect(foreignLanguage(text)).toBe(language));
