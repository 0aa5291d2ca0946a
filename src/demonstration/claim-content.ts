/** A service line, with its charge in cents. */
export type ServiceLine = {
  readonly cpt: string;
  readonly pointers: readonly number[];
  readonly charge: number;
};

/** What a claim says of the visit: the part in which a billing office errs. */
export type ClaimContent = {
  readonly diagnoses: readonly string[];
  readonly lines: readonly ServiceLine[];
};
