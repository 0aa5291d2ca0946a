import type { QueryIssueCode } from '../../../src/queries/issues.ts';

/** What a refused step of a query means to the person who took it. */
export const QUERY_PROBLEM_WORDS: Readonly<Partial<Record<QueryIssueCode, string>>> = {
  'query/unknown': 'There is no such query, or you may not see it.',
  'query/step-not-yours': 'This step is somebody else’s: the provider who is asked, or its author.',
  'query/step-not-possible': 'The query has gone on meanwhile. Load it again.',
  'query/not-compliant': 'The check of the words finds something that must change first.',
  'query/repeats-another': 'The same question was sent for this visit before.',
  'query/asked-before':
    'The same words of the record were asked about before; only one follow-up may ask again.',
  'query/topic-open': 'Another question on this topic is open for this visit.',
  'query/followed-up-already': 'A query is followed up once. Escalate it instead.',
  'query/reminders-used-up':
    'The practice’s number of reminders has been sent. Escalate it instead.',
  'query/escalated-to-the-top': 'Every level was told already. It may be closed.',
  'query/not-answered': 'It has no answer, and not every level was told.',
  'query/option-not-offered': 'The answer is not among those that were sent. Load the page again.',
  'query/detail-missing': 'This answer needs your words.',
  'query/reason-missing': 'The claim of this visit has been sent: say why it is asked now.',
  'query/provider-unknown': 'Nobody of the practice is known as the provider of this visit.',
};
