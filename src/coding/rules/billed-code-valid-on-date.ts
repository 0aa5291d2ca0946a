import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

/** What is wrong with a billed code on the date of service; undefined when it is valid or the release is not loaded. */
function faultOf(facts: Facts, code: string): { because: string; listOwner: boolean } | undefined {
  const status = facts.codeStatus(code);
  switch (status.status) {
    case 'header':
      return {
        because: `${status.code} is a header on the date of service and cannot be billed; its codes are ${status.children.join(', ')}. The documentation chooses among them.`,
        listOwner: true,
      };
    case 'retired':
      return {
        because: `${status.code} could be billed until ${status.until}; since then its place is taken by ${status.successors.join(', ')}. The documentation chooses among them.`,
        listOwner: true,
      };
    case 'not-yet-valid':
      return {
        because: `${status.code} is valid from ${status.from} on, after the date of service.`,
        listOwner: false,
      };
    case 'malformed':
    case 'unknown':
      return {
        because: 'The billed code is not a code of the release of that date.',
        listOwner: false,
      };
    default:
      return undefined;
  }
}

/** 45 CFR 162.1002: the code set of the date of service governs. Where the code came from is a second question. */
export default defineRule({
  id: 'billed-code-valid-on-date',
  version: 1,
  title: 'A billed code must be billable on the date of service',
  codes: ['M54.5', 'M51.36', 'M51.37'],
  serviceDates: {},
  citations: [
    { source: '45 CFR', section: '162.1002' },
    { source: 'ICD-10-CM order files', section: 'FY2022 (M54.5), FY2025 (M51.36, M51.37)' },
  ],
  exceptions: ['A code of a release that is not loaded is not judged'],
  check: (facts): readonly RuleFinding[] =>
    (facts.encounter.billedCodes ?? []).flatMap((code): RuleFinding[] => {
      const fault = faultOf(facts, code);
      if (fault === undefined) return [];
      const found: RuleFinding = {
        stance: 'remarks',
        id: 'billed-code-invalid',
        severity: 'error',
        code,
        because: fault.because,
        owner: 'coder',
        evidence: [],
      };
      if (!fault.listOwner) return [found];
      return [
        found,
        {
          stance: 'remarks',
          id: 'diagnosis-list-outdated',
          severity: 'warning',
          code,
          because: `${code} was selected although it is no longer billable: the diagnosis list, favourite or order set that offers it needs an update.`,
          owner: 'administrator',
          evidence: [],
        },
      ];
    }),
  examples: [
    {
      name: 'M54.5 selected after its split',
      row: 'D148',
      kind: 'supports',
      note: 'Assessment: Low back pain.',
      billedCodes: ['M54.5'],
      gives: ['M54.50'],
      finds: ['billed-code-invalid', 'diagnosis-list-outdated'],
    },
    {
      name: 'M54.5 on the first day it is a header',
      row: 'D148',
      kind: 'supports',
      date: '2021-10-01',
      note: 'Assessment: Low back pain.',
      billedCodes: ['M54.5'],
      gives: ['M54.50'],
      finds: ['billed-code-invalid'],
    },
    {
      name: 'M54.5 on its last valid day',
      row: 'D148',
      kind: 'insufficient',
      date: '2021-09-30',
      note: 'Assessment: Low back pain.',
      billedCodes: ['M54.5'],
      gives: ['M54.5'],
      lacks: ['billed-code-invalid', 'diagnosis-list-outdated'],
    },
    {
      name: 'M54.50 before it existed',
      row: 'D148',
      kind: 'trap',
      date: '2021-09-30',
      note: 'Assessment: Low back pain.',
      billedCodes: ['M54.50'],
      gives: ['M54.5'],
      finds: ['billed-code-invalid'],
      lacks: ['diagnosis-list-outdated'],
    },
    {
      name: 'The code number in the words does not choose the code',
      row: 'D148',
      kind: 'trap',
      note: 'Assessment: M54.5 vertebrogenic low back pain.',
      billedCodes: ['M54.5'],
      gives: ['M54.51'],
      finds: ['billed-code-invalid'],
    },
    {
      name: 'M51.36 selected after its split',
      row: 'D149',
      kind: 'supports',
      date: '2024-10-01',
      note: 'Assessment: Lumbar degenerative disc disease with discogenic low back pain only.',
      billedCodes: ['M51.36'],
      gives: ['M51.360'],
      finds: ['billed-code-invalid', 'diagnosis-list-outdated'],
    },
    {
      name: 'M51.36 on its last valid day',
      row: 'D149',
      kind: 'insufficient',
      date: '2024-09-30',
      note: 'Assessment: Lumbar degenerative disc disease with discogenic low back pain only.',
      billedCodes: ['M51.36'],
      gives: ['M51.36'],
      lacks: ['billed-code-invalid'],
    },
    {
      name: 'M51.37 selected after its split, no pain pattern',
      row: 'D149',
      kind: 'trap',
      note: 'Assessment: L5-S1 degenerative disc disease.',
      billedCodes: ['M51.37'],
      gives: ['M51.379'],
      finds: ['billed-code-invalid'],
    },
    {
      name: 'Not a code at all',
      kind: 'trap',
      note: 'Assessment: Low back pain.',
      billedCodes: ['LBP'],
      gives: ['M54.50'],
      finds: ['billed-code-invalid'],
      lacks: ['diagnosis-list-outdated'],
    },
    {
      name: 'A header that never was a code',
      kind: 'supports',
      note: 'Assessment: Low back pain with right sciatica.',
      billedCodes: ['M54.4'],
      gives: ['M54.41'],
      finds: ['billed-code-invalid', 'diagnosis-list-outdated'],
    },
    {
      name: 'A number that no release has',
      kind: 'supports',
      note: 'Assessment: Low back pain.',
      billedCodes: ['M54.52'],
      gives: ['M54.50'],
      finds: ['billed-code-invalid'],
      lacks: ['diagnosis-list-outdated'],
    },
    {
      name: 'Nothing was billed yet',
      kind: 'trap',
      note: 'Assessment: Low back pain.',
      gives: ['M54.50'],
      lacks: ['billed-code-invalid', 'diagnosis-list-outdated'],
    },
  ],
});
