/**
 * What receipt numbers begin with: the place that received the case, not the one that has it. The first seven are in the
 * glossary of USCIS ('uscis-glossary', receipt number), the others were only seen on notices ('prefixes-seen'). Three
 * letters and ten digits: 'uscis-case-status-api', pattern.
 */
export const receiptPrefixes: ReadonlySet<string> = new Set(
  'EAC WAC LIN SRC NBC MSC IOE YSC MCT VSC CSC NSC TSC SIM'.split(' '),
);
