import type { ClaimLine } from '../../chart/claim.ts';
import { dateOfLine } from '../claim-dates.ts';
import type { CompiledPolicy, PolicyAnswer } from '../compiled-policy.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';
import { listed } from '../listed.ts';
import type { IndexedDocument } from '../payer-policy-schema.ts';
import type { PayerDesk } from '../policy-shelf.ts';

/** The codes that a line points to, in its order; those of an institutional claim are all of the claim. */
function pointedBy({ pointers }: ClaimLine, { claim, codes }: ClaimFacts): string[] {
  const all =
    claim.kind === 'institutional' ? codes : pointers.map((pointer) => codes[pointer - 1]);
  return all.flatMap((facts) => facts?.code ?? []);
}

function namesOf({ policy }: CompiledPolicy): string {
  const ids = policy.documents.map(({ id }) => id);
  return `${policy.payer}: ${policy.title}${ids.length === 0 ? '' : ` (${listed(ids, 4)})`}`;
}

/** What the answer of one policy is in words. None of them says that anything is covered. */
function saidOf(
  compiled: CompiledPolicy,
  answer: PolicyAnswer,
  line: ClaimLine,
  pointed: string[],
): Said {
  const { policy } = compiled;
  const shown = listed(pointed);
  const common = {
    codes: pointed,
    line,
    policy: policy.id,
    answer: answer.answer,
    citations: policy.documents.map(({ id }) => ({ source: policy.payer, section: id })),
  };
  if (answer.answer === 'listed') {
    const condition =
      answer.hasCondition === true
        ? ' The list marks that group: read the condition beside it.'
        : '';
    return {
      ...common,
      severity: 'info',
      because: `${namesOf(compiled)} lists a diagnosis of the line, in the group "${answer.group ?? ''}".${condition}`,
    };
  }
  if (answer.answer === 'not-listed') {
    const { excluded = [], isFirstMeant = false } = answer;
    const first = pointed[0];
    const what =
      isFirstMeant && first !== undefined
        ? `${first}, the diagnosis that the line points to first`
        : shown === ''
          ? 'a diagnosis of the line, which points to none'
          : shown;
    const named =
      excluded.length === 0 ? '' : ` It names ${listed(excluded)} as not supporting the service.`;
    return {
      ...common,
      severity: 'warning',
      because: `${namesOf(compiled)} does not list ${what}.${named} Look whether the documentation supports a diagnosis of the list; none is added for that.`,
    };
  }
  const recalled =
    answer.recalled === undefined
      ? ''
      : ` A list from memory, which was not verified, ${answer.recalled === 'listed' ? 'has' : 'does not have'} a diagnosis of the line.`;
  return {
    ...common,
    severity: 'info',
    owner: 'administrator',
    because: `The list of diagnoses of ${namesOf(compiled)} is not loaded.${recalled} Import it with endplate policies import.`,
  };
}

function saidOfIndex(
  documents: readonly IndexedDocument[],
  isContractorKnown: boolean,
  line: ClaimLine,
  pointed: string[],
): Said {
  const ids = documents.map(({ id }) => id);
  return {
    severity: 'info',
    codes: pointed,
    line,
    answer: 'policy-not-loaded',
    owner: 'administrator',
    because: isContractorKnown
      ? `Medicare has a policy on this service (${listed(ids, 6)}), and it is not loaded. Import it with endplate policies import.`
      : `Medicare has policies on this service by contractor (${listed(ids, 6)}). The payer’s name does not say which contractor; name it with --payer.`,
  };
}

function checkLine(line: ClaimLine, facts: ClaimFacts, payer: PayerDesk): readonly Said[] {
  const { code } = line.procedure;
  if (code === undefined) return NOTHING;
  const policies = payer.policiesFor(code, dateOfLine(line, facts.claim, facts.date));
  const index = policies.length > 0 ? undefined : payer.indexedFor(code);
  if (index !== undefined && index.documents.length === 0) return NOTHING;
  const pointed = pointedBy(line, facts);
  if (index !== undefined)
    return [saidOfIndex(index.documents, index.isContractorKnown, line, pointed)];
  return policies.flatMap((compiled) => {
    const answer = compiled.answer(code, pointed);
    return answer === undefined ? [] : [saidOf(compiled, answer, line, pointed)];
  });
}

/** That the contractor is not known is said once for a claim, and not on each of its lines. */
function onceWithoutContractor(said: readonly Said[]): readonly Said[] {
  const isFirst = new Set<string>();
  return said.filter(({ policy, because }) => {
    if (policy !== undefined) return true;
    if (isFirst.has(because)) return false;
    isFirst.add(because);
    return true;
  });
}

/** A list says what a payer looks at first; it never says that a service is covered. */
export default defineEdit({
  id: 'diagnosis-is-on-the-payers-list',
  edit: 'coverage',
  kind: 'payer',
  looksAt: 'policy',
  title: 'The payer’s policy lists a diagnosis that the line points to',
  serviceDates: {},
  citations: [{ source: 'Policy of the payer', section: 'diagnoses that support the service' }],
  exceptions: [
    'A list that was not read is not loaded, whatever memory says of it',
    'Listed is not covered: the payer’s other criteria decide with it',
  ],
  owner: 'coder',
  check: (facts, policies) => {
    const payer = policies.payer(facts.claim.payer);
    if (payer === undefined) return NOTHING;
    const said = facts.claim.lines.flatMap((line) => checkLine(line, facts, payer));
    return onceWithoutContractor(said);
  },
  examples: [
    {
      name: 'Chiropractic with the level of subluxation first',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M99.03', 'M54.50'],
        lines: [{ cpt: '98940', modifiers: ['AT'], pointers: [1, 2] }],
      },
      gives: [{ severity: 'info', codes: ['M99.03', 'M54.50'], line: 1, answer: 'listed' }],
    },
    {
      name: 'Chiropractic with the complaint first',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M54.50', 'M99.03'],
        lines: [{ cpt: '98940', modifiers: ['AT'], pointers: [1, 2] }],
      },
      gives: [
        {
          severity: 'warning',
          codes: ['M54.50', 'M99.03'],
          line: 1,
          answer: 'not-listed',
          because: 'M54.50, the diagnosis that the line points to first',
        },
      ],
    },
    {
      name: 'The pointers count and not the order of the claim',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M54.50', 'M99.03'],
        lines: [{ cpt: '98940', modifiers: ['AT'], pointers: [2, 1] }],
      },
      gives: [{ severity: 'info', codes: ['M99.03', 'M54.50'], answer: 'listed' }],
    },
    {
      name: 'A procedure outside of the policy',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M54.50'],
        lines: [{ cpt: '99213', pointers: [1] }],
      },
      gives: [],
    },
    {
      name: 'A list from memory answers nothing, and says what it remembers',
      claim: {
        payer: 'Noridian',
        diagnoses: ['M54.50'],
        lines: [{ cpt: '64628', modifiers: ['KX'], pointers: [1] }],
      },
      gives: [
        {
          severity: 'info',
          codes: ['M54.50'],
          answer: 'policy-not-loaded',
          because: 'does not have',
          owner: 'administrator',
        },
      ],
    },
    {
      name: 'A list from memory that has the diagnosis',
      claim: {
        payer: 'Noridian',
        diagnoses: ['M54.51'],
        lines: [{ cpt: '64628', modifiers: ['KX'], pointers: [1] }],
      },
      gives: [
        { severity: 'info', codes: ['M54.51'], answer: 'policy-not-loaded', because: ' has a' },
      ],
    },
    {
      name: 'A list of which nothing is known',
      claim: {
        payer: 'Noridian',
        diagnoses: ['M54.16'],
        lines: [{ cpt: '72148', pointers: [1] }],
      },
      gives: [
        {
          severity: 'info',
          codes: ['M54.16'],
          answer: 'policy-not-loaded',
          because: 'A57206, L37281, A57207) is not loaded. Import',
        },
      ],
    },
    {
      name: 'A policy that the index knows and nobody loaded',
      claim: {
        payer: 'Palmetto GBA',
        diagnoses: ['M54.51'],
        lines: [{ cpt: '64628', pointers: [1] }],
      },
      gives: [
        { severity: 'info', codes: ['M54.51'], answer: 'policy-not-loaded', because: 'L39420' },
      ],
    },
    {
      name: 'Medicare without its contractor',
      claim: {
        payer: 'MEDICARE PART B',
        diagnoses: ['M54.51'],
        lines: [
          { cpt: '64628', pointers: [1] },
          { cpt: '64629', pointers: [1] },
        ],
      },
      gives: [
        { severity: 'info', codes: ['M54.51'], answer: 'policy-not-loaded', because: '--payer' },
      ],
    },
    {
      name: 'A payer of which nothing is known',
      claim: {
        payer: 'Example Health',
        diagnoses: ['M54.50'],
        lines: [{ cpt: '64628', pointers: [1] }],
      },
      gives: [],
    },
    {
      name: 'A service before the policy began',
      date: '2024-09-30',
      claim: {
        payer: 'WPS Medicare',
        diagnoses: ['M54.50'],
        lines: [{ cpt: '98940', pointers: [1] }],
      },
      gives: [],
    },
    {
      name: 'An institutional claim has no pointers; its diagnoses count in their order',
      claim: {
        kind: 'institutional',
        payer: 'WPS Medicare',
        diagnoses: ['M99.03', 'M54.50'],
        lines: [{ cpt: '98940', modifiers: ['AT'] }],
      },
      gives: [{ severity: 'info', codes: ['M99.03', 'M54.50'], answer: 'listed' }],
    },
  ],
});
