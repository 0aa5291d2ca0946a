import { Anchor, Text } from '@mantine/core';

/** The rules behind an answer, each with its page of the rulebook. */
export function RuleLinks({ rules }: { readonly rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {rules.length === 1 ? 'Rule ' : 'Rules '}
      {rules.map((rule, index) => (
        <span key={rule}>
          {index > 0 && ', '}
          <Anchor size="xs" href={`/rulebook/${encodeURIComponent(rule)}`} underline="always">
            {rule}
          </Anchor>
        </span>
      ))}
    </Text>
  );
}
