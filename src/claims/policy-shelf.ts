/** The payer policies that are loaded, ready to be asked. */
export type PolicyShelf = { readonly isEmpty: boolean };

export const NO_POLICIES: PolicyShelf = { isEmpty: true };
