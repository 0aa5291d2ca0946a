import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { type DashboardSearch, type Measures, measureQuery } from './dashboard-requests.ts';
import { causesOf, codesOf, funnelOf, monthsOf } from './measure-charts.ts';

type PicturesProps = { readonly data: Measures; readonly search: DashboardSearch };

/** The practice in pictures: which codes, how that changes, who stands out, what is asked and what is denied. */
export function Pictures({ data, search }: PicturesProps) {
  const codes = useMemo(() => codesOf(data, search), [data, search]);
  const causes = useMemo(() => causesOf(data, search), [data, search]);
  const has = (id: string) => data.measures.some((measure) => measure.id === id);
  const { responseTime } = data;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <ChartPicture
        title="Codes of the low back family"
        each="Code"
        file="codes-of-low-back-pain"
        {...codes}
      />
      {has('unspecified') && (
        <MeasurePicture id="unspecified" as="funnel" search={search} title="by provider" />
      )}
      {has('resolvable-unspecified') && (
        <MeasurePicture id="resolvable-unspecified" as="months" search={search} title="by month" />
      )}
      {has('documentation-limited') && (
        <MeasurePicture id="documentation-limited" as="months" search={search} title="by month" />
      )}
      {has('query-sent') && (
        <MeasurePicture id="query-sent" as="months" search={search} title="by month">
          {responseTime !== undefined && (
            <Text size="sm">
              {responseTime.answers} answers; half came within {responseTime.median} days, a quarter
              within {responseTime.lowerQuartile}, three quarters within{' '}
              {responseTime.upperQuartile}.
            </Text>
          )}
        </MeasurePicture>
      )}
      {has('denied') && <MeasurePicture id="denied" as="months" search={search} title="by month" />}
      {causes.marks.length > 0 && (
        <ChartPicture title="Denials by cause" each="Cause" file="denials-by-cause" {...causes} />
      )}
    </SimpleGrid>
  );
}

type MeasureProps = {
  readonly id: string;
  readonly as: 'months' | 'funnel';
  readonly search: DashboardSearch;
  /** after the title of the measure */
  readonly title: string;
  readonly children?: ReactNode;
};

/** Kept free for a picture that is not there yet. */
const ROOM = 400;

/** One measure as a course of months or as a funnel of providers. */
export function MeasurePicture({ id, as, search, title, children }: MeasureProps) {
  const { data, error, refetch } = useQuery(measureQuery(id, search));
  const pictured = useMemo(
    () => (data === undefined ? undefined : (as === 'months' ? monthsOf : funnelOf)(data, search)),
    [data, as, search],
  );
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined || pictured === undefined)
    return (
      <Paper withBorder mih={ROOM}>
        <LoadingState what="Counting" />
      </Paper>
    );
  return (
    <ChartPicture
      title={`${data.measure.title} ${title}`}
      each={as === 'months' ? 'Month' : 'Provider'}
      file={`${id}-${title.replaceAll(' ', '-')}`}
      {...pictured}
    >
      {children}
    </ChartPicture>
  );
}
