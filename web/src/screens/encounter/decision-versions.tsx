import { Stack, Text, Title } from '@mantine/core';
import { momentWords } from '../../api/practice-time.ts';
import { RuleLinks } from '../../parts/rule-links.tsx';
import type { EncounterPage } from './encounter-queries.ts';

type Reading = EncounterPage['readings'][number];

const CAUSES: Readonly<Record<Reading['cause'], string>> = {
  'first-reading': 'first reading',
  'text-changed': 'a text changed',
  'query-answered': 'a query was answered',
  'release-imported': 'a release of the code set came in',
  'engine-changed': 'the rules changed',
  'policy-changed': 'a policy of the practice changed',
  'asked-for': 'somebody asked for it',
};
const CHANGES = { added: 'came', removed: 'went', moved: 'has another place' } as const;

/** The readings of a visit, newest first, each with what it differs in from the one before, and why. */
export function DecisionVersions({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <Stack gap={6} component="section" aria-label="Versions of the decision">
      <Title order={3} size="h6">
        Versions of the decision
      </Title>
      {readings.length === 0 && (
        <Text size="sm" c="dimmed">
          None is kept yet: this is what a reading gives now.
        </Text>
      )}
      {readings.map((reading) => (
        <Version key={reading.id} reading={reading} />
      ))}
    </Stack>
  );
}

function Version({ reading }: { readonly reading: Reading }) {
  const { version, madeAt, cause, release, codes, change } = reading;
  return (
    <div>
      <Text size="sm">
        {version}. {momentWords(madeAt)}, {CAUSES[cause]} (code set {release}):{' '}
        {codes.join(', ') || 'no code'}
      </Text>
      {change.codes.map(({ code, change: what, rules }) => (
        <div key={code} className="version-change">
          <Text size="sm">
            {code} {CHANGES[what]}
          </Text>
          <RuleLinks rules={rules} />
        </div>
      ))}
      {version > 1 && change.codes.length === 0 && (
        <Text size="xs" c="dimmed">
          The codes are those of the version before.
        </Text>
      )}
      {change.texts !== undefined && (
        <Text size="xs" c="dimmed">
          Read for the first time: {change.texts.join(', ')}
        </Text>
      )}
      {change.engine !== undefined && (
        <Text size="xs" c="dimmed">
          Rules {change.engine.from} became {change.engine.to}
        </Text>
      )}
    </div>
  );
}
