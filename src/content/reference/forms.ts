import type { Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

export interface CataloguedForm {
  /** As published; absent where no text at hand gives it. */
  readonly title?: string;
  /** The page offers "File Online"; for a form that is not on the page, not known. */
  readonly online?: boolean;
  /** False: met in practice, but not on the page. */
  readonly onList: boolean;
}

export const formCatalogueCites: readonly Citation<SourceId>[] = [
  { source: 'uscis-all-forms', pinpoint: 'the whole page, 104 entries' },
];

/** The forms of the USCIS "All Forms" page with their titles as published, and a few more that are met in practice. */
export const formCatalogue = {
  'AR-11': { title: 'Alien’s Change of Address Card', online: true, onList: true },
  'EOIR-29': {
    title: 'Notice of Appeal to the Board of Immigration Appeals from a Decision of a DHS Officer',
    online: false,
    onList: true,
  },
  'G-28': {
    title: 'Notice of Entry of Appearance as Attorney or Accredited Representative',
    online: false,
    onList: true,
  },
  'G-28I': {
    title:
      'Notice of Entry of Appearance as Attorney in Matters Outside the Geographical Confines of the United States',
    online: false,
    onList: true,
  },
  'G-325A': { title: 'Biographic Information (for Deferred Action)', online: false, onList: true },
  'G-325R': { title: 'Biographic Information (Registration)', online: true, onList: true },
  'G-639': {
    title: 'Freedom of Information/Privacy Act and Online FOIA Request',
    online: true,
    onList: true,
  },
  'G-845': { title: 'Verification Request', online: false, onList: true },
  'G-845 Supplement': { title: 'Verification Request', online: false, onList: true },
  'G-884': { title: 'Request for the Return of Original Documents', online: false, onList: true },
  'G-1041': { title: 'Genealogy Index Search Request', online: false, onList: true },
  'G-1041A': { title: 'Genealogy Records Request', online: false, onList: true },
  'G-1055': { title: 'Fee Schedule', online: false, onList: true },
  'G-1145': { title: 'E-Notification of Application/Petition Acceptance', online: false, onList: true },
  'G-1256': { title: 'Declaration for Interpreted USCIS Interview', online: false, onList: true },
  'G-1450': { title: 'Authorization for Credit Card Transactions', online: false, onList: true },
  'G-1566': { title: 'Request for Certificate of Non-Existence', online: false, onList: true },
  'G-1650': { title: 'Authorization for ACH Transactions', online: false, onList: true },
  'G-1651': { title: 'Exemption for Paper Fee Payment', online: false, onList: true },
  'I-9': { title: 'Employment Eligibility Verification', online: false, onList: true },
  'I-90': {
    title: 'Application to Replace Permanent Resident Card (Green Card)',
    online: true,
    onList: true,
  },
  'I-102': {
    title: 'Application for Replacement/Initial Nonimmigrant Arrival-Departure Document',
    online: false,
    onList: true,
  },
  'I-129': { title: 'Petition for a Nonimmigrant Worker', online: true, onList: true },
  'I-129CW': {
    title: 'Petition for a CNMI-Only Nonimmigrant Transitional Worker',
    online: false,
    onList: true,
  },
  'I-129CWR': { title: 'Semiannual Report for CW-1 Employers', online: false, onList: true },
  'I-129F': { title: 'Petition for Alien Fiancé(e)', online: false, onList: true },
  'I-129S': { title: 'Nonimmigrant Petition Based on Blanket L Petition', online: false, onList: true },
  'I-130': { title: 'Petition for Alien Relative', online: true, onList: true },
  'I-131': {
    title: 'Application for Travel Documents, Parole Documents, and Arrival/Departure Records',
    online: true,
    onList: true,
  },
  'I-131A': { title: 'Application for Carrier Documentation', online: false, onList: true },
  'I-134': { title: 'Declaration of Financial Support', online: false, onList: true },
  'I-140': { title: 'Immigrant Petition for Alien Workers', online: false, onList: true },
  'I-191': {
    title: 'Application for Relief Under Former Section 212(c) of the Immigration and Nationality Act (INA)',
    online: false,
    onList: true,
  },
  'I-192': {
    title: 'Application for Advance Permission to Enter as a Nonimmigrant',
    online: false,
    onList: true,
  },
  'I-193': { title: 'Application for Waiver of Passport and/or Visa', online: false, onList: true },
  'I-212': {
    title:
      'Application for Permission to Reapply for Admission into the United States After Deportation or Removal',
    online: false,
    onList: true,
  },
  'I-290B': { title: 'Notice of Appeal or Motion', online: false, onList: true },
  'I-356': { title: 'Request for Cancellation of Public Charge Bond', online: false, onList: true },
  'I-360': { title: 'Petition for Amerasian, Widow(er), or Special Immigrant', online: false, onList: true },
  'I-361': {
    title:
      'Affidavit of Financial Support and Intent to Petition for Legal Custody for Public Law 97-359 Amerasian',
    online: false,
    onList: true,
  },
  'I-363': {
    title:
      'Request to Enforce Affidavit of Financial Support and Intent to Petition for Legal Custody for Public Law 97-359 Amerasian',
    online: false,
    onList: true,
  },
  'I-407': {
    title: 'Record of Abandonment of Lawful Permanent Resident Status',
    online: false,
    onList: true,
  },
  'I-485': {
    title: 'Application to Register Permanent Residence or Adjust Status',
    online: false,
    onList: true,
  },
  'I-485 Supplement A': {
    title: 'Supplement A to Form I-485, Adjustment of Status Under Section 245(i)',
    online: false,
    onList: true,
  },
  'I-485 Supplement J': {
    title: 'Confirmation of Valid Job Offer or Request for Job Portability Under INA Section 204(j)',
    online: false,
    onList: true,
  },
  'I-508': {
    title: 'Request for Waiver of Certain Rights, Privileges, Exemptions and Immunities',
    online: false,
    onList: true,
  },
  'I-526': { title: 'Immigrant Petition by Standalone Investor', online: false, onList: true },
  'I-526E': { title: 'Immigrant Petition by Regional Center Investor', online: false, onList: true },
  'I-539': { title: 'Application to Extend/Change Nonimmigrant Status', online: true, onList: true },
  'I-566': {
    title:
      'Interagency Record of Request - A, G or NATO Dependent Employment Authorization or Change/Adjustment to/from A, G or NATO Status',
    online: false,
    onList: true,
  },
  'I-589': { title: 'Application for Asylum and for Withholding of Removal', online: false, onList: true },
  'I-600': { title: 'Petition to Classify Orphan as an Immediate Relative', online: false, onList: true },
  'I-600A': {
    title: 'Application for Advance Processing of an Orphan Petition',
    online: false,
    onList: true,
  },
  'I-601': { title: 'Application for Waiver of Grounds of Inadmissibility', online: false, onList: true },
  'I-601A': { title: 'Application for Provisional Unlawful Presence Waiver', online: false, onList: true },
  'I-602': {
    title: 'Application by Refugee for Waiver of Inadmissibility Grounds',
    online: false,
    onList: true,
  },
  'I-612': {
    title:
      'Application for Waiver of the Foreign Residence Requirement (under Section 212(e) of the Immigration and Nationality Act, as Amended)',
    online: false,
    onList: true,
  },
  'I-687': {
    title:
      'Application for Status as a Temporary Resident Under Section 245A of the Immigration and Nationality Act',
    online: false,
    onList: true,
  },
  'I-690': {
    title:
      'Application for Waiver of Grounds of Inadmissibility Under Sections 245A or 210 of the Immigration and Nationality Act',
    online: false,
    onList: true,
  },
  'I-693': {
    title: 'Report of Immigration Medical Examination and Vaccination Record',
    online: false,
    onList: true,
  },
  'I-694': {
    title: 'Notice of Appeal of Decision Under Sections 210 or 245A of the Immigration and Nationality Act',
    online: false,
    onList: true,
  },
  'I-698': {
    title:
      'Application to Adjust Status from Temporary to Permanent Resident (Under Section 245A of the INA)',
    online: false,
    onList: true,
  },
  'I-730': { title: 'Refugee/Asylee Relative Petition', online: false, onList: true },
  'I-751': { title: 'Petition to Remove Conditions on Residence', online: false, onList: true },
  'I-765': { title: 'Application for Employment Authorization', online: true, onList: true },
  'I-765V': {
    title: 'Application for Employment Authorization for Abused Nonimmigrant Spouse',
    online: false,
    onList: true,
  },
  'I-800': {
    title: 'Petition to Classify Convention Adoptee as an Immediate Relative',
    online: false,
    onList: true,
  },
  'I-800A': {
    title: 'Application for Determination of Suitability to Adopt a Child from a Convention Country',
    online: false,
    onList: true,
  },
  'I-817': { title: 'Application for Family Unity Benefits', online: false, onList: true },
  'I-821': { title: 'Application for Temporary Protected Status', online: true, onList: true },
  'I-821D': { title: 'Consideration of Deferred Action for Childhood Arrivals', online: true, onList: true },
  'I-824': {
    title: 'Application for Action on an Approved Application or Petition',
    online: false,
    onList: true,
  },
  'I-829': {
    title: 'Petition by Investor to Remove Conditions on Permanent Resident Status',
    online: false,
    onList: true,
  },
  'I-854': { title: 'Inter-Agency Alien Witness and Informant Record', online: false, onList: true },
  'I-864': { title: 'Affidavit of Support Under Section 213A of the INA', online: false, onList: true },
  'I-864A': { title: 'Contract Between Sponsor and Household Member', online: false, onList: true },
  'I-864EZ': { title: 'Affidavit of Support Under Section 213A of the INA', online: false, onList: true },
  'I-864P': { title: '2025 HHS Poverty Guidelines for Affidavit of Support', online: false, onList: true },
  'I-865': { title: "Sponsor's Notice of Change of Address", online: false, onList: true },
  'I-881': {
    title:
      'Application for Suspension of Deportation or Special Rule Cancellation of Removal (Pursuant to Section 203 of Public Law 105-100 (NACARA))',
    online: false,
    onList: true,
  },
  'I-905': {
    title: 'Application for Authorization to Issue Certification for Health Care Workers',
    online: false,
    onList: true,
  },
  'I-907': { title: 'Request for Premium Processing Service', online: true, onList: true },
  'I-910': { title: 'Application for Civil Surgeon Designation', online: false, onList: true },
  'I-912': { title: 'Request for Fee Waiver', online: true, onList: true },
  'I-914': { title: 'Application for T Nonimmigrant Status', online: false, onList: true },
  'I-918': { title: 'Petition for U Nonimmigrant Status', online: false, onList: true },
  'I-929': {
    title: 'Petition for Qualifying Family Member of a U-1 Nonimmigrant',
    online: false,
    onList: true,
  },
  'I-941': { title: 'Application for Entrepreneur Parole', online: false, onList: true },
  'I-945': { title: 'Public Charge Bond', online: false, onList: true },
  'I-956': { title: 'Application for Regional Center Designation', online: false, onList: true },
  'I-956F': {
    title: 'Application for Approval of an Investment in a Commercial Enterprise',
    online: false,
    onList: true,
  },
  'I-956G': { title: 'Regional Center Annual Statement', online: false, onList: true },
  'I-956H': {
    title: 'Bona Fides of Persons Involved with Regional Center Program',
    online: false,
    onList: true,
  },
  'I-956K': { title: 'Registration for Direct and Third-Party Promoters', online: false, onList: true },
  'N-300': { title: 'Application to File Declaration of Intention', online: false, onList: true },
  'N-336': {
    title: 'Request for a Hearing on a Decision in Naturalization Proceedings (Under Section 336 of the INA)',
    online: true,
    onList: true,
  },
  'N-400': { title: 'Application for Naturalization', online: true, onList: true },
  'N-426': { title: 'Request for Certification of Military or Naval Service', online: false, onList: true },
  'N-470': {
    title: 'Application to Preserve Residence for Naturalization Purposes',
    online: false,
    onList: true,
  },
  'N-565': {
    title: 'Application for Replacement Naturalization/Citizenship Document',
    online: true,
    onList: true,
  },
  'N-600': { title: 'Application for Certificate of Citizenship', online: true, onList: true },
  'N-600K': {
    title: 'Application for Citizenship and Issuance of Certificate Under Section 322',
    online: true,
    onList: true,
  },
  'N-644': { title: 'Application for Posthumous Citizenship', online: false, onList: true },
  'N-648': { title: 'Medical Certification for Disability Exceptions', online: false, onList: true },
  'I-134A': { onList: false },
  'I-130A': { onList: false },
  'I-864W': { onList: false },
  'I-914 Supplement A': { onList: false },
  'I-914 Supplement B': { onList: false },
  'I-918 Supplement A': { onList: false },
  'I-918 Supplement B': { onList: false },
  'I-590': { onList: false },
  'I-936': { onList: false },
} as const satisfies Record<string, CataloguedForm>;
