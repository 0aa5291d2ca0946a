import type { WorkedPatient } from '../engine-review.ts';
import type { ReviewFinding } from '../review/review-schema.ts';
import { textOf } from '../review/visit.ts';
import { type Layout, paint, plainWords, type Style, wrap } from './text-layout.ts';

const SEVERITY = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  ReviewFinding['severity'],
  Style
>;
const MARK = { error: '✗', warning: '!', info: '–' } as const;

/** One patient for the terminal: the visits with their codes, and under each what the look back found. */
export function reviewText(
  { id, visits, issues }: WorkedPatient,
  findings: readonly ReviewFinding[],
  layout: Layout,
): string {
  const lines = [paint(layout, 'bold', `Patient ${plainWords(id)}`)];
  for (const issue of issues)
    lines.push(
      ...wrap(
        layout,
        `issue ${issue.code}${issue.at === undefined ? '' : ` at ${issue.at}`}`,
        '  ',
      ),
    );
  for (const visit of visits) {
    const supported = visit.decision.codes.map(({ code }) => code);
    const billed = visit.encounter.billedCodes ?? [];
    lines.push(
      '',
      ...wrap(
        layout,
        `${paint(layout, 'bold', visit.dateOfService)}  words support ${supported.join(', ') || 'no low back code'}${billed.length > 0 ? `; billed ${billed.join(', ')}` : ''}`,
        `  ${visit.number}. `,
      ),
    );
    for (const finding of findings.filter((found) => found.visit === visit.number)) {
      lines.push(
        ...wrap(
          layout,
          `${paint(layout, SEVERITY[finding.severity], finding.finding)}  ${finding.because}`,
          `     ${MARK[finding.severity]} `,
        ),
        ...quotesOf(finding, visits).flatMap((words) => wrap(layout, words, '         ')),
        ...wrap(layout, `owner ${finding.owner}; closed by ${finding.closes}`, '       '),
      );
    }
  }
  if (findings.length === 0) lines.push('', '  Nothing to look at.');
  return `${lines.join('\n')}\n`;
}

const MOST = 4;

/** The first words of a finding, and always some of the visit at which it stands. */
function quotesOf(finding: ReviewFinding, visits: WorkedPatient['visits']): string[] {
  const first = finding.evidence.slice(0, MOST);
  const own = finding.evidence.find(({ visit }) => visit === finding.visit);
  const shown = own === undefined || first.includes(own) ? first : [...first.slice(0, -1), own];
  return shown.flatMap(({ visit: number, document, start, end }) => {
    const visit = visits.find((one) => one.number === number);
    if (visit === undefined) return [];
    const words = plainWords(textOf(visit, document).slice(start, end)).trim();
    const short = words.length > 160 ? `${words.slice(0, 157)}…` : words;
    return [`visit ${number}, ${visit.dateOfService}: “${short}”`];
  });
}
