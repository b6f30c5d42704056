/** What stands in the journal of a batch for a file or a packet: see `Claim`. */
interface ClaimFacts {
  readonly file: string;
  readonly key: string;
  readonly sha256: string;
  readonly told?: object;
}

/** A claim as a line of the journal. */
export const claimLine = ({ file, key, sha256, told }: ClaimFacts): string =>
  JSON.stringify({ file, key, sha256, told });
