import { dateOfLine } from '../claim-dates.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';
import type { PolicyShelf } from '../policy-shelf.ts';

/** Only a modifier that the policy asks for on every line of its procedures stands in the data. */
export default defineEdit({
  id: 'payers-modifier-is-there',
  edit: 'payer-modifier',
  kind: 'payer',
  looksAt: 'policy',
  title: 'A line has the modifier that the payer’s policy asks for',
  serviceDates: {},
  citations: [{ source: 'Policy of the payer', section: 'modifiers' }],
  exceptions: ['A modifier that was not read in the policy itself is told for information'],
  owner: 'billing',
  check: ({ claim, date }: ClaimFacts, policies: PolicyShelf) => {
    const payer = policies.payer(claim.payer);
    if (payer === undefined) return NOTHING;
    return claim.lines.flatMap((line): Said[] => {
      const { code, modifiers } = line.procedure;
      if (code === undefined) return [];
      return payer
        .policiesFor(code, dateOfLine(line, claim, date))
        .flatMap(({ policy, missingModifiers }) =>
          missingModifiers(modifiers).map(
            ({ modifier, alternatives = [], basis, because }): Said => {
              const wanted = [modifier, ...alternatives].join(' or ');
              const doubt = basis === 'read' ? '' : ' This was not read in the policy itself.';
              return {
                severity: basis === 'read' ? 'warning' : 'info',
                codes: [],
                line,
                policy: policy.id,
                because: `${policy.payer} asks for modifier ${wanted} on this line: ${because}.${doubt} It is added only when the documentation has what it stands for.`,
              };
            },
          ),
        );
    });
  },
  examples: [
    {
      name: 'Chiropractic without AT',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M99.03'],
        lines: [{ cpt: '98940', pointers: [1] }],
      },
      gives: [{ severity: 'warning', codes: [], line: 1, because: 'modifier AT' }],
    },
    {
      name: 'Chiropractic with AT',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M99.03'],
        lines: [{ cpt: '98940', modifiers: ['AT'], pointers: [1] }],
      },
      gives: [],
    },
    {
      name: 'A modifier seen on a secondary page',
      claim: {
        payer: 'Noridian',
        diagnoses: ['M54.51'],
        lines: [{ cpt: '64628', pointers: [1] }],
      },
      gives: [{ severity: 'info', codes: [], line: 1, because: 'not read' }],
    },
    {
      name: 'One of two modifiers is enough',
      claim: {
        payer: 'CGS Medicare',
        diagnoses: ['M54.50'],
        lines: [{ cpt: '97110', modifiers: ['GO'], pointers: [1] }],
      },
      gives: [],
    },
    {
      name: 'Another payer',
      claim: {
        payer: 'Example Health',
        diagnoses: ['M99.03'],
        lines: [{ cpt: '98940', pointers: [1] }],
      },
      gives: [],
    },
  ],
});
