/** The forms of the USCIS "All Forms" page ('uscis-all-forms', the whole page), by their numbers as it spells them. */
export const formsOnPage = [
  'AR-11',
  'EOIR-29',
  'G-28',
  'G-28I',
  'G-325A',
  'G-325R',
  'G-639',
  'G-845',
  'G-845 Supplement',
  'G-884',
  'G-1041',
  'G-1041A',
  'G-1055',
  'G-1145',
  'G-1256',
  'G-1450',
  'G-1566',
  'G-1650',
  'G-1651',
  'I-9',
  'I-90',
  'I-102',
  'I-129',
  'I-129CW',
  'I-129CWR',
  'I-129F',
  'I-129S',
  'I-130',
  'I-131',
  'I-131A',
  'I-134',
  'I-140',
  'I-191',
  'I-192',
  'I-193',
  'I-212',
  'I-290B',
  'I-356',
  'I-360',
  'I-361',
  'I-363',
  'I-407',
  'I-485',
  'I-485 Supplement A',
  'I-485 Supplement J',
  'I-508',
  'I-526',
  'I-526E',
  'I-539',
  'I-566',
  'I-589',
  'I-600',
  'I-600A',
  'I-601',
  'I-601A',
  'I-602',
  'I-612',
  'I-687',
  'I-690',
  'I-693',
  'I-694',
  'I-698',
  'I-730',
  'I-751',
  'I-765',
  'I-765V',
  'I-800',
  'I-800A',
  'I-817',
  'I-821',
  'I-821D',
  'I-824',
  'I-829',
  'I-854',
  'I-864',
  'I-864A',
  'I-864EZ',
  'I-864P',
  'I-865',
  'I-881',
  'I-905',
  'I-907',
  'I-910',
  'I-912',
  'I-914',
  'I-918',
  'I-929',
  'I-941',
  'I-945',
  'I-956',
  'I-956F',
  'I-956G',
  'I-956H',
  'I-956K',
  'N-300',
  'N-336',
  'N-400',
  'N-426',
  'N-470',
  'N-565',
  'N-600',
  'N-600K',
  'N-644',
  'N-648',
] as const;

/** Met in practice, though the page does not list them. */
export const otherForms = [
  'I-134A',
  'I-130A',
  'I-864W',
  'I-914 Supplement A',
  'I-914 Supplement B',
  'I-918 Supplement A',
  'I-918 Supplement B',
  'I-590',
  'I-936',
] as const;

/**
 * Applications that nobody files but the person whom they are about: the "All Forms" page ('uscis-all-forms') calls each
 * an application, and whoever signs an application is its applicant. Not here are petitions, of which the number does not
 * tell the part, and applications that may be filed for somebody else: I-131, I-824, N-600, N-600K.
 */
export const filedByApplicant: ReadonlySet<string> = new Set(
  'I-90 I-102 I-485 I-539 I-589 I-601A I-765 I-821 I-881 I-914 N-336 N-400 N-470 N-565'.split(' '),
);

/** Petitions that are always for somebody else, by their titles on that page: a worker, a relative, a fiancé, an orphan. */
export const filedForAnother: ReadonlySet<string> = new Set(
  'I-129 I-129CW I-129F I-129S I-130 I-140 I-600 I-730 I-800 I-929'.split(' '),
);

/** Every form number that is known. */
export const formNumbers: readonly string[] = [...formsOnPage, ...otherForms];

/**
 * What receipt numbers begin with: the place that received the case, not the one that has it. The first seven are in the
 * glossary of USCIS ('uscis-glossary', receipt number), the others were only seen on notices ('prefixes-seen'). Three
 * letters and ten digits: 'uscis-case-status-api', pattern.
 */
export const receiptPrefixes: ReadonlySet<string> = new Set(
  'EAC WAC LIN SRC NBC MSC IOE YSC MCT VSC CSC NSC TSC SIM'.split(' '),
);
