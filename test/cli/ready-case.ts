/** A delay that is ready on 2026-11-22, as a person would write it down. */
export const readyCase = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: {
    kind: 'individual',
    role: 'applicant',
    name: { given: 'Ánh-Tuyết', family: 'Nguyễn' },
    aNumber: '012345678',
    address: { street: '1 Main Street', city: 'Laurel', state: 'MD', postalCode: '20707', country: 'US' },
    protection: [] as string[],
    outsideUs: false,
  },
  filings: [
    {
      form: 'I-485',
      receiptNumber: 'IOE0912345678',
      receiptDate: '2023-01-10',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-05-02',
    },
  ],
  problem: { kinds: ['delay'], description: 'Nothing since 2023.' },
  uscisContacts: [{ date: '2026-09-10', channel: 'phone' }],
  congressional: { inquired: false },
  removal: { inProceedings: false },
  documents: [] as object[],
};
