import { codeGroup } from '../code-groups.ts';
import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';

const isInjury = codeGroup('injury');
const isPathologicalFracture = codeGroup('pathological-fracture');

/** A code with a 7th character is seven characters and the dot. */
const STEM = 7;

/** I.C.19.a: an injury is under active treatment, or healing, or left something behind; not two of these at one visit. */
export default defineEdit({
  id: 'one-phase-for-one-injury',
  edit: 'seventh-character',
  kind: 'validity',
  looksAt: 'pair',
  title: 'One injury has one 7th character on a claim',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.19.a, I.C.13.d' }],
  exceptions: ['Two injuries that the code set does not tell apart'],
  owner: 'coder',
  check: ({ shown: first }: CodeFacts, { shown: second }: CodeFacts) => {
    const isOneInjury =
      first.length === STEM + 1 &&
      first !== second &&
      first.slice(0, STEM) === second.slice(0, STEM) &&
      (isInjury(first) || isPathologicalFracture(first));
    if (!isOneInjury) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [first, second],
        because: `${first} and ${second} are one injury in two phases of treatment. The documentation chooses the phase.`,
        suggest: [first, second],
      },
    ];
  },
  examples: [
    {
      name: 'A strain under treatment and healed at once',
      claim: { diagnoses: ['S39.012A', 'S39.012D'] },
      gives: [{ severity: 'error', codes: ['S39.012A', 'S39.012D'] }],
    },
    {
      name: 'An osteoporotic fracture in two phases',
      claim: { diagnoses: ['M80.08XA', 'M80.08XD'] },
      gives: [{ severity: 'error', codes: ['M80.08XA', 'M80.08XD'] }],
    },
    {
      name: 'Two injuries in one phase',
      claim: { diagnoses: ['S39.012A', 'S33.5XXA'] },
      gives: [],
    },
    {
      name: 'Two injuries, each in its phase',
      claim: { diagnoses: ['S33.5XXA', 'S39.012D'] },
      gives: [],
    },
    {
      name: 'The same code twice is told as a duplicate',
      claim: { diagnoses: ['S39.012A', 'S39.012A'] },
      gives: [],
    },
    {
      name: 'Two codes that differ in a last character that is no phase',
      claim: { diagnoses: ['M51.360', 'M51.361'] },
      gives: [],
    },
    {
      name: 'A character that counts the fetuses',
      claim: { diagnoses: ['O36.0111', 'O36.0112'] },
      gives: [],
    },
  ],
});
