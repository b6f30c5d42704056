/** What a file of a packet is for; the order is the order of use. */
export type PacketPart =
  | 'read-me'
  | 'form'
  | 'consent'
  | 'written-consent'
  | 'cover-letter'
  | 'address-label'
  | 'exhibits'
  | 'portal-sheet'
  | 'portal-page'
  | 'mail-draft'
  | 'calendar'
  | 'plan'
  | 'next-doors'
  | 'update-note';

/** One file of a packet before it is written. Names hold nothing of the person or the kind of case. */
export interface PacketFile {
  readonly part: PacketPart;
  readonly name: string;
  readonly bytes: Uint8Array;
}
