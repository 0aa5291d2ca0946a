import type { CompiledPolicy } from '../compiled-policy.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';
import type { PolicyShelf } from '../policy-shelf.ts';

function parts(
  { policy, partsPair }: CompiledPolicy,
  first: string,
  second: string,
  { codebook, date }: ClaimFacts['day'],
): boolean {
  if (partsPair !== undefined) return partsPair(first, second);
  return policy.pairs !== undefined && codebook.excludes1(first, second, date) !== undefined;
}

/** A payer’s edits are blunter than the Tabular List: they know no exception for unrelated conditions. */
export default defineEdit({
  id: 'payer-parts-the-pair',
  edit: 'payer-pair',
  kind: 'payer',
  looksAt: 'policy',
  title: 'The payer’s published edits do not part two codes of the claim',
  serviceDates: {},
  citations: [{ source: 'Policy of the payer', section: 'pairs of diagnoses' }],
  exceptions: ['An edit that was not read at the payer’s is told for information'],
  owner: 'coder',
  check: ({ claim, codes, date, day }: ClaimFacts, policies: PolicyShelf) => {
    const parting = policies.payer(claim.payer)?.pairPolicies(date) ?? [];
    if (parting.length === 0) return NOTHING;
    const said: Said[] = [];
    for (const compiled of parting) {
      const { policy } = compiled;
      codes.forEach(({ code: second }, later) => {
        for (const { code: first } of codes.slice(0, later)) {
          if (first === undefined || second === undefined || first === second) continue;
          if (!parts(compiled, first, second, day)) continue;
          const isRead = policy.pairs?.basis === 'read';
          said.push({
            severity: isRead ? 'warning' : 'info',
            codes: [first, second],
            diagnosis: later,
            policy: policy.id,
            because: `${policy.payer} has published that its edits part ${first} and ${second}.${isRead ? '' : ' This was not read at the payer’s.'} Where the provider calls them unrelated, keep that statement ready.`,
            citations: policy.documents.map(({ id }) => ({ source: policy.payer, section: id })),
          });
        }
      });
    }
    return said;
  },
  examples: [
    {
      name: 'A pair that Anthem has published',
      claim: { payer: 'Anthem Blue Cross', diagnoses: ['M54.50', 'M54.41'] },
      gives: [{ severity: 'warning', codes: ['M54.50', 'M54.41'] }],
    },
    {
      name: 'The same the other way round',
      claim: { payer: 'Anthem Blue Cross', diagnoses: ['M54.41', 'M54.50'] },
      gives: [{ severity: 'warning', codes: ['M54.41', 'M54.50'] }],
    },
    {
      name: 'A pair that Anthem has not published',
      claim: { payer: 'Anthem Blue Cross', diagnoses: ['M54.50', 'M51.26'] },
      gives: [],
    },
    {
      name: 'On the day before its edits began',
      date: '2019-09-28',
      claim: { payer: 'Anthem Blue Cross', diagnoses: ['M54.5', 'M54.41'] },
      gives: [],
    },
    {
      name: 'On the day they began',
      date: '2019-09-29',
      claim: { payer: 'Anthem Blue Cross', diagnoses: ['M54.5', 'M54.41'] },
      gives: [{ severity: 'warning', codes: ['M54.5', 'M54.41'] }],
    },
    {
      name: 'A payer that goes by the Excludes1 notes, as announced',
      claim: { payer: 'UnitedHealthcare Medicare Advantage', diagnoses: ['M54.50', 'M51.26'] },
      gives: [{ severity: 'info', codes: ['M54.50', 'M51.26'], because: 'not read' }],
    },
    {
      name: 'A pair that no Excludes1 note parts',
      claim: { payer: 'UnitedHealthcare Medicare Advantage', diagnoses: ['M54.50', 'G89.29'] },
      gives: [],
    },
    {
      name: 'Another payer',
      claim: { payer: 'Example Health', diagnoses: ['M54.50', 'M54.41'] },
      gives: [],
    },
  ],
});
