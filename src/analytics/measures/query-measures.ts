import { CODING_READERS, countsEncounters, type Measure } from '../define-measure.ts';
import { WITHIN_DAYS } from '../response-days.ts';

/** Questions to providers. How often providers agree is no measure here: it would become a target. */
export const QUERY_MEASURES: readonly Measure[] = [
  countsEncounters({
    id: 'query-drafted',
    title: 'Encounters that call for a query',
    numerator: 'of those, encounters on which the engine drafted at least one query',
    denominator: 'encounters whose note was read',
    exclusions: 'None. A draft is no query: a person decides whether to send it.',
    source: 'Definition of this product; no benchmark was found.',
    needs: 'note',
    where: () => true,
    that: ({ drafted = [] }) => drafted.length > 0,
  }),
  countsEncounters({
    id: 'query-sent',
    title: 'Query rate',
    numerator: 'of those, encounters with at least one query sent to the provider',
    denominator: 'encounters that were reviewed: it is known whether a query was sent',
    exclusions: 'Encounters of which that is not known.',
    source:
      'Encounters queried of encounters reviewed. Published rates are of inpatient programmes and are not applied here.',
    needs: 'queries',
    where: () => true,
    that: ({ queries }) => (queries?.sent ?? 0) > 0,
  }),
  {
    id: 'query-answered',
    title: 'Response rate',
    unit: 'queries',
    numerator: 'of those, queries that the provider answered, whatever the answer',
    denominator: 'queries sent',
    exclusions: 'None: a query that is still open counts as not answered.',
    source: 'Answered of sent. Whether the provider agreed is not counted.',
    needs: 'queries',
    seenBy: CODING_READERS,
    of: ({ queries }) => queries?.sent ?? 0,
    count: ({ queries }) => queries?.answered ?? 0,
  },
  {
    id: 'query-answered-in-time',
    title: `Answered within ${WITHIN_DAYS} days`,
    unit: 'queries',
    numerator: `of those, queries answered within ${WITHIN_DAYS} days of sending`,
    denominator: 'queries sent',
    exclusions: 'None. The median and the quartiles of the days stand beside it.',
    source: 'A day limit of this product, not a benchmark.',
    needs: 'queries',
    seenBy: CODING_READERS,
    of: ({ queries }) => queries?.sent ?? 0,
    count: ({ queries }) => (queries?.days ?? []).filter((days) => days <= WITHIN_DAYS).length,
  },
];
