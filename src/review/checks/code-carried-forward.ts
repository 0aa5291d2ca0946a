import type { Statement } from '../../coding/statements.ts';
import { hasMovedOn, isLowBack, isOfOneKind, withoutPhase } from '../complaint.ts';
import {
  type CheckFinding,
  decidedSpans,
  defineCheck,
  type History,
  spanOf,
  type VisitSpan,
} from '../define-check.ts';
import { textOf, type Visit } from '../visit.ts';

const SCIATICA =
  'HPI: Low back pain and pain down the right leg.\nAssessment: Low back pain with right sciatica.';

/** A diagnosis that stood at the visit before and is taken over against what today’s words say. */
export default defineCheck({
  id: 'code-carried-forward',
  version: 1,
  title: 'A code or an assessment carried forward against the words of today',
  basis: 'Guidelines IV.J: what exists at the visit and affects care is coded, not what existed.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'The billed code of the last visit, without its words today',
      visits: [
        { on: '2026-08-01', note: SCIATICA, billed: ['M54.41'] },
        {
          on: '2026-09-01',
          note: 'HPI: Low back pain. No leg pain.\nAssessment: Low back pain.',
          billed: ['M54.41'],
        },
      ],
      at: [2],
      quotes: ['sciatica'],
    },
    {
      name: 'The billed code of the last visit, still said today',
      visits: [
        { on: '2026-08-01', note: SCIATICA, billed: ['M54.41'] },
        { on: '2026-09-01', note: SCIATICA, billed: ['M54.41'] },
      ],
      at: [],
    },
    {
      name: 'An assessment in the same words, while the history says it is over',
      visits: [
        { on: '2026-08-01', note: SCIATICA },
        {
          on: '2026-09-01',
          note: 'HPI: Low back pain. The sciatica has resolved.\nAssessment: Low back pain with right sciatica.',
        },
      ],
      at: [2],
      quotes: ['sciatica'],
    },
    {
      name: 'An assessment in the same words that nothing speaks against',
      visits: [
        { on: '2026-08-01', note: SCIATICA },
        {
          on: '2026-09-01',
          note: 'HPI: Low back pain, right leg pain unchanged.\nAssessment: Low back pain with right sciatica.',
        },
      ],
      at: [],
    },
    {
      name: 'A problem list code billed although today says something else',
      visits: [
        { on: '2026-08-01', note: 'Assessment: Low back pain.', billed: ['M54.50'] },
        {
          on: '2026-09-01',
          note: 'Assessment: Lumbar facet syndrome.',
          billed: ['M54.50'],
          problemList: ['M54.50'],
        },
      ],
      at: [2],
    },
    {
      name: 'The same without a list: the documentation has moved on',
      visits: [
        { on: '2026-08-01', note: 'Assessment: Low back pain.', billed: ['M54.50'] },
        { on: '2026-09-01', note: 'Assessment: Lumbar facet syndrome.', billed: ['M54.50'] },
      ],
      at: [],
    },
    {
      name: 'An unsupported code that is new today was not carried forward',
      visits: [
        { on: '2026-08-01', note: 'Assessment: Low back pain.', billed: ['M54.50'] },
        { on: '2026-09-01', note: 'Assessment: Low back pain.', billed: ['M54.59'] },
      ],
      at: [],
    },
    {
      name: 'A first visit',
      visits: [{ on: '2026-08-01', note: 'Assessment: Low back pain.', billed: ['M54.51'] }],
      at: [],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  const before = history.before(visit);
  if (before === undefined) return [];
  return [...billedForward(visit, before), ...assessedForward(visit, before)];
}

/** Billed again, supported then or on the list, and not by today’s words. */
function billedForward(visit: Visit, before: Visit): CheckFinding[] {
  if (!visit.isBilled) return [];
  const decided = visit.decision.codes.map(({ code }) => withoutPhase(code));
  const then = before.meant.map(withoutPhase);
  const carried = visit.meant.filter(
    (code) =>
      isLowBack(code) &&
      then.some((old) => isOfOneKind(old, withoutPhase(code))) &&
      !decided.includes(withoutPhase(code)),
  );
  const isListed = (visit.encounter.problemList ?? []).some(({ code }) =>
    carried.some((one) => isOfOneKind(one, code)),
  );
  // words that have moved on to a more exact diagnosis are a finding of their own, unless the list was billed from
  if (carried.length === 0 || (!isListed && hasMovedOn(visit, before).moved.length > 0)) return [];
  return [
    {
      finding: 'code-carried-forward',
      visit: visit.number,
      codes: carried,
      severity: 'warning',
      because: `${carried.join(', ')} was billed as on ${before.dateOfService}${isListed ? ' and stands on the problem list' : ''}; today’s words do not carry it.`,
      evidence: [...decidedSpans(before, isLowBack), ...decidedSpans(visit, isLowBack)],
      owner: 'coder',
      closes:
        'the code of today’s words, or the provider’s statement that the condition is present',
    },
  ];
}

/** The assessment repeats the last one word for word, and another part of today’s note says that it is over or absent. */
function assessedForward(visit: Visit, before: Visit): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (const { code, evidence } of visit.decision.codes) {
    if (!isLowBack(code) || !before.decision.codes.some((earlier) => earlier.code === code))
      continue;
    const today = visit.statements.filter((statement) =>
      evidence.some(
        (span) => span.document === statement.document && span.start === statement.start,
      ),
    );
    const against = visit.statements.filter(
      (statement) =>
        !today.includes(statement) && today.some((one) => speaksAgainst(statement, one)),
    );
    if (against.length === 0 || !today.some((one) => isRepeated(one, visit, before))) continue;
    found.push({
      finding: 'code-carried-forward',
      visit: visit.number,
      codes: [code],
      severity: 'warning',
      because: `The assessment repeats the words of ${before.dateOfService} for ${code}, and another part of today’s note says that it is over or absent.`,
      evidence: [
        ...against.map((statement): VisitSpan => spanOf(visit, statement)),
        ...decidedSpans(visit, (other) => other === code),
        ...decidedSpans(before, (other) => other === code),
      ],
      owner: 'provider',
      closes: 'an assessment in the words of today',
    });
  }
  return found;
}

function isRepeated(statement: Statement, visit: Visit, before: Visit): boolean {
  const words = lineAround(textOf(visit, statement.document), statement.start);
  return words !== '' && squeezed(before.encounter.note).includes(words);
}

function lineAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const rest = text.slice(at).search(/[\r\n]/);
  return squeezed(text.slice(from, rest === -1 ? text.length : at + rest));
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const LEG: ReadonlySet<string> = new Set([
  'sciatica',
  'radiculopathy',
  'lumbago-with-sciatica',
  'radicular-symptoms',
  'leg-pain',
  'leg-radiation',
  'leg-radiation-words',
  'radiating-symptoms',
]);

/** Another statement of the same visit that denies the thing or says that it is over. */
function speaksAgainst(other: Statement, statement: Statement): boolean {
  if (!other.isPatient || other.author === 'earlier-visit' || other.section === 'prior-visit')
    return false;
  const isSame =
    other.concept === statement.concept || (LEG.has(other.concept) && LEG.has(statement.concept));
  if (!isSame) return false;
  return (
    other.isResolved || (other.assertion === 'negated' && other.section !== 'review-of-systems')
  );
}
