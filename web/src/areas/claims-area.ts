/** Screens of queries, claims, remittances and diagnosis lists. */
export const moneyScreens = [] as const;
