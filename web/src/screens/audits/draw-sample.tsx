import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Paper,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { ErrorState } from '../../parts/states.tsx';
import { type Audit, auditsQuery } from './audit-requests.ts';

const words = (given: string): string[] =>
  given
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Frame, strata, size and seed of a sample. What is drawn can be drawn again by anybody from the same frame. */
export function DrawSample() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [seed, setSeed] = useState('');
  const [by, setBy] = useState<string[]>(['provider']);
  const [kind, setKind] = useState('each');
  const [each, setEach] = useState<number | string>(12);
  const [precision, setPrecision] = useState<number | string>(5);
  const [expected, setExpected] = useState<number | string>(90);
  const [second, setSecond] = useState<number | string>(20);
  const [frame, setFrame] = useState({
    from: '',
    until: '',
    providers: '',
    payers: '',
    codes: '',
    without: '',
  });
  const draw = useMutation({
    mutationFn: async () => {
      const { from, until, ...lists } = frame;
      const given = Object.entries(lists).map(([name, text]) => [name, words(text)] as const);
      const rules = {
        ...(from === '' ? {} : { from }),
        ...(until === '' ? {} : { until }),
        ...Object.fromEntries(given.filter(([, list]) => list.length > 0)),
      };
      const size =
        kind === 'each'
          ? { each: Number(each) }
          : { precision: Number(precision) / 100, expected: Number(expected) / 100 };
      const body = { title, seed, by, size, secondShare: Number(second) / 100, rules };
      return (await change<Audit>('/api/audits', { body, once: crypto.randomUUID() })).body;
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: auditsQuery.queryKey });
      await navigate({ to: '/audits/$auditId', params: { auditId: id } });
    },
  });
  const of = (name: keyof typeof frame, label: string, description: string, type = 'text') => (
    <TextInput
      type={type}
      label={label}
      description={description}
      value={frame[name]}
      onChange={({ currentTarget: { value } }) => setFrame({ ...frame, [name]: value })}
    />
  );
  const go = (event: FormEvent) => {
    event.preventDefault();
    draw.mutate();
  };
  return (
    <Paper withBorder p="md" component="section" aria-label="Draw a sample">
      <form onSubmit={go}>
        <Stack>
          <Title order={3} size="h5">
            Draw a sample
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              required
              label="Title"
              description="as it stands on the report"
              value={title}
              onChange={({ currentTarget: { value } }) => setTitle(value)}
            />
            <TextInput
              required
              label="Seed"
              description="any words; the same seed draws the same visits"
              value={seed}
              onChange={({ currentTarget: { value } }) => setSeed(value)}
            />
            {of('from', 'Visits from', 'first day of service; all when empty', 'date')}
            {of('until', 'Visits until', 'last day of service', 'date')}
            {of('providers', 'Providers', 'names as visits have them, with commas; all when empty')}
            {of('payers', 'Payers', 'with commas; all when empty')}
            {of('codes', 'Codes', 'visits billed with one of these; all when empty')}
            {of('without', 'Leave out', 'visits by their id, with commas')}
          </SimpleGrid>
          <Checkbox.Group
            label="Strata"
            description="from each, visits are drawn by themselves"
            value={by}
            onChange={setBy}
          >
            <Group mt="xs">
              <Checkbox value="provider" label="provider" />
              <Checkbox value="code" label="first code billed" />
              <Checkbox value="payer" label="payer" />
            </Group>
          </Checkbox.Group>
          <Group align="flex-end">
            <SegmentedControl
              aria-label="Size"
              value={kind}
              onChange={setKind}
              data={[
                { value: 'each', label: 'So many of each' },
                { value: 'precision', label: 'For a precision' },
              ]}
            />
            {kind === 'each' ? (
              <NumberInput
                label="Of each stratum"
                min={1}
                max={256}
                value={each}
                onChange={setEach}
              />
            ) : (
              <>
                <NumberInput
                  label="Plus or minus, points"
                  min={1}
                  max={50}
                  value={precision}
                  onChange={setPrecision}
                />
                <NumberInput
                  label="Expected share right, %"
                  min={1}
                  max={99}
                  value={expected}
                  onChange={setExpected}
                />
              </>
            )}
            <NumberInput
              label="Coded by a second reviewer, %"
              min={0}
              max={100}
              value={second}
              onChange={setSecond}
            />
          </Group>
          <Text size="sm" c="dimmed">
            10 to 15 of each provider find patterns. Visits without a note or without billed codes
            are left out and counted.
          </Text>
          {draw.isError && <ErrorState error={draw.error} />}
          <Button
            type="submit"
            loading={draw.isPending}
            disabled={by.length === 0}
            style={{ alignSelf: 'flex-start' }}
          >
            Draw
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
