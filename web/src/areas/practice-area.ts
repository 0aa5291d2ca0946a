/** Screens where the practice sees and runs itself. */
export const practiceScreens = [] as const;
