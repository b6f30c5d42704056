import { begin, cell, tick, type Words } from './sheet-cells.ts';
import { left, type Pen, type Tick, width } from './sheet-pen.ts';

const reasons = [
  'delay',
  'notice-not-received',
  'card-returned',
  'receipt-not-received',
  'typographic-error',
  'improper-rejection',
  'lost-file',
  'approval-not-sent',
  'expedite',
  'expedite-approved',
  'removal-hearing',
  'age-out',
  'military',
  'systemic',
] as const;

/** Page 2: why help is asked for. */
export function pageTwo(words: Words): Pen {
  const pen = begin(2, words, { row: 26, ticks: 17.5, gap: 9 });
  pen.bar('2', words.notes['2']);
  const boxes: Tick[] = reasons.map((kind) =>
    tick(`reason-${kind}`, 0.5, 'problem.kinds', { includes: kind }),
  );
  boxes.push({
    ...tick('reason-clear-error', 0.5, 'problem.kinds', { includes: 'change-decision' }),
    map: {
      facts: ['problem.kinds'],
      includes: 'change-decision',
      when: { fact: 'problem.clearError', in: [true] },
    },
  });
  const deep = 15.5;
  const rows = Math.ceil(boxes.length / 2);
  pen.frame([left, pen.y - rows * deep - 5, width, rows * deep + 5]);
  boxes.forEach((box, at) => {
    const column = at >= rows ? 1 : 0;
    pen.tick(box, left + 6 + column * (width / 2), pen.y - ((at % rows) + 1) * deep + 1.5);
  });
  pen.y -= rows * deep + 5;
  pen.area(cell('description', 'description', 1, 'problem.description'), 224);
  pen.ticks([
    tick('error-yes', 0.5, 'problem.clearError', { is: true }),
    tick('error-no', 0.5, 'problem.clearError', { is: false }),
  ]);
  pen.area(cell('error-explanation', 'error-explanation', 1, 'problem.errorExplanation'), 84);
  pen.bar('expedite');
  pen.ticks([
    tick('expedite-yes', 0.2, 'expedite.requested', { is: true }),
    tick('expedite-no', 0.24, 'expedite.requested', { is: false }),
    tick('expedite-pending', 0.18, 'expedite.result', { is: 'pending' }),
    tick('expedite-approved', 0.19, 'expedite.result', { is: 'approved' }),
    tick('expedite-denied', 0.15, 'expedite.result', { is: 'denied' }),
  ]);
  pen.row([
    cell('expedite-date', 'expedite-date', 0.25, 'expedite.resultDate'),
    cell('expedite-criterion', 'expedite-criterion', 0.75, 'expedite.criterion'),
  ]);
  pen.bar('removal');
  pen.ticks([
    tick('removal-yes', 0.2, 'removal.inProceedings', { is: true }),
    tick('removal-no', 0.24, 'removal.inProceedings', { is: false }),
    tick('removal-affects', 0.27, 'removal.filingCouldAffect', { is: true }),
    tick('removal-no-effect', 0.29, 'removal.filingCouldAffect', { is: false }),
  ]);
  pen.row([cell('removal-date', 'removal-date', 1, 'removal.hearingDate')]);
  pen.bar('military');
  pen.ticks([
    tick('military-self', 0.33, 'military.member', { is: 'self' }),
    tick('military-family', 0.33, 'military.member', { is: 'family' }),
    tick('military-none', 0.33, 'military.member', { is: 'none' }),
  ]);
  return pen;
}
