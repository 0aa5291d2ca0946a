import type { ServiceDate } from '../../chart/service-date.ts';
import { isInpatient } from '../claim-dates.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';

/** Codes that are billable on one of two days and not on the other. */
function changed({ codes, day: { codebook } }: ClaimFacts, one: ServiceDate, other: ServiceDate) {
  return codes.flatMap(({ code }) =>
    code !== undefined && codebook.isBillable(code, one) !== codebook.isBillable(code, other)
      ? [code]
      : [],
  );
}

/** The code set changes on 1 October, and some years on 1 April; a claim that reaches over it meets two of them. */
export default defineEdit({
  id: 'dates-stay-in-one-release',
  edit: 'dates-span-release',
  kind: 'validity',
  looksAt: 'claim',
  title: 'The dates of a claim lie in one release of the code set',
  serviceDates: {},
  citations: [{ source: '45 CFR', section: '162.1002' }],
  exceptions: ['Inpatient stays, which are coded by the day of discharge'],
  owner: 'billing',
  check: (facts: ClaimFacts) => {
    const { claim, date, day } = facts;
    if (isInpatient(claim)) return NOTHING;
    const { codebook } = day;
    let last = claim.through ?? date;
    let said: Said[] | undefined;
    for (const line of claim.lines) {
      const from = line.from ?? date;
      const to = line.to ?? from;
      if (to > last) last = to;
      if (to === from || codebook.releaseOn(from) === codebook.releaseOn(to)) continue;
      said ??= [];
      said.push({
        severity: 'warning',
        codes: changed(facts, from, to),
        because: `The line reaches from ${from} to ${to}, and the code set changes between these days. Split it.`,
        line,
      });
    }
    if (last === date || codebook.releaseOn(last) === codebook.releaseOn(date))
      return said ?? NOTHING;
    const codes = changed(facts, date, last);
    said ??= [];
    said.push({
      severity: codes.length > 0 ? 'warning' : 'info',
      codes,
      because:
        codes.length > 0
          ? `The claim reaches from ${date} to ${last}, and ${codes.join(', ')} cannot be billed on all of these days. Split the claim where the code set changes.`
          : `The claim reaches from ${date} to ${last}, over a change of the code set. Its codes are the same on both days; some payers ask for two claims.`,
    });
    return said;
  },
  examples: [
    {
      name: 'Two lines on both sides of 1 October 2024, and a code that ended there',
      date: '2024-09-30',
      claim: {
        diagnoses: ['M51.36'],
        lines: [
          { cpt: '97110', pointers: [1], date: '2024-09-30' },
          { cpt: '97110', pointers: [1], date: '2024-10-02' },
        ],
      },
      gives: [{ severity: 'warning', codes: ['M51.36'], because: 'Split the claim' }],
    },
    {
      name: 'The same days with a code that did not change',
      date: '2024-09-30',
      claim: {
        diagnoses: ['M54.50'],
        lines: [
          { cpt: '97110', pointers: [1], date: '2024-09-30' },
          { cpt: '97110', pointers: [1], date: '2024-10-02' },
        ],
      },
      gives: [{ severity: 'info', codes: [] }],
    },
    {
      name: 'Two lines in one release',
      date: '2024-10-01',
      claim: {
        diagnoses: ['M54.50'],
        lines: [
          { cpt: '97110', pointers: [1], date: '2024-10-01' },
          { cpt: '97110', pointers: [1], date: '2025-03-31' },
        ],
      },
      gives: [],
    },
    {
      name: 'Two lines on both sides of 1 April 2025',
      date: '2025-03-31',
      claim: {
        diagnoses: ['M54.50'],
        lines: [
          { cpt: '97110', pointers: [1], date: '2025-03-31' },
          { cpt: '97110', pointers: [1], date: '2025-04-01' },
        ],
      },
      gives: [{ severity: 'info', codes: [] }],
    },
    {
      name: 'One line over the change',
      date: '2024-09-30',
      claim: {
        diagnoses: ['M54.50'],
        lines: [{ cpt: '97110', pointers: [1], date: '2024-09-30', to: '2024-10-01' }],
      },
      gives: [
        { severity: 'warning', codes: [], line: 1, because: 'Split it' },
        { severity: 'info', codes: [] },
      ],
    },
    {
      name: 'A stay over the change is coded by its last day',
      date: '2024-09-29',
      claim: {
        kind: 'institutional',
        typeOfBill: '0111',
        through: '2024-10-02',
        diagnoses: ['M51.360'],
      },
      gives: [],
    },
    {
      name: 'An outpatient claim of the same days',
      date: '2024-09-29',
      claim: {
        kind: 'institutional',
        typeOfBill: '0131',
        through: '2024-10-02',
        diagnoses: ['M51.360'],
      },
      gives: [{ severity: 'warning', codes: ['M51.360'] }],
    },
  ],
});
