import { Group, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { withDayWords } from '../../api/practice-time.ts';
import { CodeChips } from '../../parts/code-chip.tsx';
import {
  CODING_WORDS,
  QUERY_STATE_WORDS,
  SEVERITY_SIGNS,
  verdictWords,
} from '../../parts/desk-words.ts';
import { ServiceDate } from '../../parts/service-date.tsx';
import type { PatientTimeline, TimelineVisit } from './patient-requests.ts';

type VisitProps = {
  /** from 1, oldest first */
  readonly number: number;
  readonly visit: TimelineVisit;
  readonly findings: PatientTimeline['findings'];
  readonly queries: PatientTimeline['queries'];
  readonly claims: NonNullable<PatientTimeline['claims']>;
};

/** One visit: its codes beside those that were billed, what its note says anew, and what was asked and found. */
export function VisitOnLine({ number, visit, findings, queries, claims }: VisitProps) {
  const { encounter, codes, billedCodes, newWords, goneWords } = visit;
  return (
    <Paper withBorder p="sm" component="li" id={`visit-${number}`}>
      <Group gap="xs" justify="space-between">
        <Title order={3} size="h6">
          {number}.{' '}
          <Link to="/encounters/$encounterId" params={{ encounterId: encounter.id }}>
            <ServiceDate date={encounter.dateOfService} />
          </Link>
        </Title>
        <Text size="xs" c="dimmed">
          {[encounter.provider, encounter.setting, CODING_WORDS[encounter.coding]]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
      </Group>
      <Codes says="The words carry" codes={codes} none="no low back code" />
      {billedCodes.length > 0 && <Codes says="Billed with the visit" codes={billedCodes} none="" />}
      {claims.map(({ id, controlNumber, codes: claimed, verdict, payer }) => (
        <Codes
          key={id}
          says={`Claim ${controlNumber}${payer === null ? '' : ` to ${payer}`}${verdict === null ? '' : ` (${verdictWords(verdict)})`}`}
          codes={claimed}
          none="no code"
        />
      ))}
      {(newWords.length > 0 || goneWords.length > 0) && (
        <div className="changed-words">
          {newWords.length > 0 && (
            <Text size="sm">
              New in the note:{' '}
              {newWords.map(({ start, words }) => (
                <span key={start}>
                  <ins>{words}</ins>{' '}
                </span>
              ))}
            </Text>
          )}
          {goneWords.length > 0 && (
            <details>
              <summary>Gone since the visit before ({goneWords.length})</summary>
              <Text size="sm" c="dimmed">
                {goneWords.map(({ start, words }) => (
                  <span key={start}>
                    <del>{words}</del>{' '}
                  </span>
                ))}
              </Text>
            </details>
          )}
        </div>
      )}
      {number > 1 && newWords.length === 0 && goneWords.length === 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          The note says what the one before says.
        </Text>
      )}
      {queries.map(({ id, title, state, sentTo }) => (
        <Text size="sm" key={id} mt={4}>
          Query:{' '}
          <Link to="/queries/$queryId" params={{ queryId: id }}>
            {title}
          </Link>
          , {QUERY_STATE_WORDS[state]}
          {sentTo !== null && `, to ${sentTo.name}`}
        </Text>
      ))}
      {findings.map(({ finding, severity, because, closes, codes: about }) => (
        <Text size="sm" key={`${finding} ${about.join()}`} mt={4}>
          <span aria-hidden>{SEVERITY_SIGNS[severity]} </span>
          <strong>{finding.replaceAll('-', ' ')}</strong>: {withDayWords(because)}
          {severity !== 'info' && ` Settled by ${closes}.`}
        </Text>
      ))}
    </Paper>
  );
}

type CodesProps = {
  readonly says: string;
  readonly codes: readonly string[];
  readonly none: string;
};

function Codes({ says, codes, none }: CodesProps) {
  return (
    <Group gap={6} mt={4}>
      <Text size="sm">{says}</Text>
      {codes.length === 0 && <Text size="sm">{none}</Text>}
      <CodeChips codes={codes} />
    </Group>
  );
}
