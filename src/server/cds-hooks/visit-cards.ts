import { lintQuery } from '../../queries/lint.ts';
import { REVIEW_CHECKS } from '../../review/review-list.ts';
import { reviewVisits } from '../../review/review-patient.ts';
import { textOf, type Visit } from '../../review/visit.ts';
import { type CardDesk, makeCard, ruleLink, visitLink } from './card-desk.ts';
import { type Card, LONGEST_SUMMARY } from './card-schema.ts';
import { plainGfm, quoted } from './gfm.ts';
import type { HookChart } from './hook-chart.ts';

/** What the words of the visit support on its date. Shows words and codes; asks for nothing. */
export function todaysWordsCards(desk: CardDesk, { current }: HookChart): Card[] {
  if (current === undefined || current.decision.codes.length === 0) return [];
  const { codes, dateOfService } = current.decision;
  const rows = codes.map(({ code, title, evidence }) => {
    const words = evidence
      .slice(0, 2)
      .map(({ document, start, end }) => quoted(textOf(current, document).slice(start, end)));
    return `| ${code} | ${plainGfm(title)} | ${words.join('; ')} |`;
  });
  const count = codes.length === 1 ? 'one code' : `${codes.length} codes`;
  return [
    makeCard(desk, {
      topic: 'todays-words',
      indicator: 'info',
      summary: `The words of this visit support ${count} on ${dateOfService}`,
      detail: `| Code | Title | Words |\n|---|---|---|\n${rows.join('\n')}\n\nA code stands here only for what the provider states.`,
      links: [
        visitLink(desk, 'Show the words in the note', current.encounter.id, { show: 'evidence' }),
        ...[...new Set(codes.flatMap(({ rules }) => rules))]
          .slice(0, 3)
          .map((rule) => ruleLink(desk, rule)),
      ],
    }),
  ];
}

/** The questions that the words of the visit leave open, as compliant queries: none other is shown. */
export function queryCards(desk: CardDesk, { current }: HookChart): Card[] {
  if (current === undefined) return [];
  const { encounter, decision } = current;
  return decision.queries
    .filter(
      (query) =>
        lintQuery({
          ...query,
          text: query.question,
          dateOfService: decision.dateOfService,
        }).compliant,
    )
    .map((query) => {
      const indicators = query.indicators.map(
        ({ quote, source, date }) =>
          `- ${quoted(quote)} (${plainGfm(source)}${date === undefined ? '' : `, ${date}`})`,
      );
      const options = query.options.map((option) => `- ${plainGfm(option)}`);
      return makeCard(desk, {
        topic: 'provider-query',
        indicator: 'info',
        summary: query.title.slice(0, LONGEST_SUMMARY),
        detail: `${plainGfm(query.question)}\n\nThe record says:\n\n${indicators.join('\n')}\n\nPossible answers:\n\n${options.join('\n')}`,
        links: [
          visitLink(desk, 'Answer the question', encounter.id, { query: query.id }),
          ...(query.rule === undefined ? [] : [ruleLink(desk, query.rule)]),
        ],
      });
    });
}

/** The others look for what is not the matter of the moment, and comparing whole notes takes time. */
const THIRD_VISIT = REVIEW_CHECKS.filter(({ id }) => id === 'third-visit-unspecified');

/** Later visits of one episode that say low back pain and no source: to be looked at, and perhaps right. */
export function visitCountCards(desk: CardDesk, { visits, current }: HookChart): Card[] {
  const latest = current ?? visits.at(-1);
  if (latest === undefined) return [];
  const upTo = visits.filter(({ number }) => number <= latest.number);
  const finding = reviewVisits(upTo, desk.engine.codebook, {}, THIRD_VISIT).find(
    (one) => one.visit === latest.number,
  );
  if (finding === undefined) return [];
  const numbers = new Set(finding.evidence.map(({ visit }) => visit));
  const seen = upTo.filter(({ number }) => numbers.has(number) || number === latest.number);
  return [
    makeCard(desk, {
      topic: 'visit-count',
      indicator: 'info',
      summary: 'Low back pain without a stated source at three visits or more',
      detail: `Visits of this episode:\n\n${seen.map(rowOf).join('\n')}\n\nIf more is known today, the note can say it. If nothing more is known, nothing more needs to be said (ICD-10-CM Official Guidelines, I.B.18).`,
      links: [
        visitLink(desk, 'Show the words of the visits', latest.encounter.id, { show: 'evidence' }),
      ],
    }),
  ];
}

function rowOf(visit: Visit): string {
  return `- ${visit.dateOfService}: ${visit.codes.join(', ')}`;
}
