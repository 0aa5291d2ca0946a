import { Text } from '@mantine/core';

type Share = {
  readonly count: number;
  readonly of: number;
  /** 95 % Wilson interval, as the service worked it out; shares of 1 */
  readonly low?: number;
  readonly high?: number;
};

/** A share never stands without its counts and its interval. */
export function CountWithInterval({ count, of, low, high }: Share) {
  if (of === 0) return <Text span>none to count</Text>;
  return (
    <Text span>
      {percent(count / of)}{' '}
      <Text span size="xs" c="dimmed">
        ({count} of {of}
        {low !== undefined && high !== undefined && `; ${percent(low)} to ${percent(high)}`})
      </Text>
    </Text>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
