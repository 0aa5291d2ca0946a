/** Issue codes of SMART launches: what each means, for docs/errors.md. */
export const SMART_ISSUES = {
  'smart/launch-refused':
    'The launch comes from a FHIR server that is not registered for launches, or that could not be asked how.',
  'smart/journey-broken':
    'The EHR sent somebody back who did not leave from here, or too late, or with a token that does not fit.',
  'smart/user-unknown': 'The user of the EHR is tied to nobody in the practice.',
} as const satisfies Record<string, string>;
