/** Bytes that are made for the run, by name. */
export type Makers = Readonly<Record<string, () => Promise<Uint8Array>>>;
