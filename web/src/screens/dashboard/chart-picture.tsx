import {
  Button,
  Group,
  Paper,
  Table,
  Text,
  Title,
  useComputedColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ChartLook, chartPicture } from '../../../../src/print/chart-options.ts';
import { type Chart, chartHelp } from '../../../../src/reports/chart.ts';
import { useMay } from '../../api/session.ts';
import { saveAs } from '../../parts/save-as.ts';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import type { Mark } from './dashboard-requests.ts';
import type { DrawnChart } from './draw-chart.ts';
import { FigureLink } from './figure-link.tsx';
import { marksCsv } from './figures-csv.ts';

type PictureProps = {
  readonly title: string;
  readonly chart: Chart;
  readonly marks: readonly Mark[];
  /** what a row of the table is */
  readonly each: string;
  /** of the downloads, without an ending */
  readonly file: string;
  readonly children?: ReactNode;
};

/** A chart whose marks lead to the encounters behind them, its figures as a table, and both as files. */
export function ChartPicture({ title, chart, marks, each, file, children }: PictureProps) {
  const drawn = useRef<DrawnChart | undefined>(undefined);
  const { ref, width } = useElementSize();
  const canvas = useRef<HTMLDivElement>(null);
  const look = useLook(width);
  const navigate = useNavigate();
  const maySee = useMay('encounters:read');
  const help = chartHelp(chart);
  const isEmpty = marks.every(({ share }) => share.rate === undefined);
  const { height } = useMemo(() => chartPicture(chart, { ...PAPER, width }), [chart, width]);
  useEffect(() => {
    let isGone = false;
    const markOf = (name: string) => marks.find((mark) => mark.name === name);
    const open = (name: string): void => {
      const mark = markOf(name);
      if (maySee && mark !== undefined && mark.share.count > 0)
        void navigate({ to: '/dashboard/encounters', search: mark.search });
    };
    const draw = async (): Promise<void> => {
      const { drawChart } = await import('./draw-chart.ts');
      if (isGone || canvas.current === null || look === undefined) return;
      const wordsOf = (name: string) => markOf(name)?.share.words;
      drawn.current = drawChart(canvas.current, chart, look, wordsOf, open);
    };
    void draw();
    return () => {
      isGone = true;
      drawn.current?.end();
      drawn.current = undefined;
    };
  }, [chart, look, marks, maySee, navigate]);
  const keepPng = async (): Promise<void> => {
    const png = await drawn.current?.png();
    if (png instanceof Blob) saveAs(`${file}.png`, png, 'image/png');
  };
  return (
    <Paper withBorder p="sm" component="section" aria-label={title} className="picture">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Title order={3} size="h6">
          {title}
        </Title>
        <Group gap={4} className="no-print" wrap="nowrap">
          <Button
            size="compact-xs"
            variant="default"
            disabled={isEmpty}
            onClick={() => void keepPng()}
          >
            PNG<VisuallyHidden> of {title}</VisuallyHidden>
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => saveAs(`${file}.csv`, marksCsv(marks), 'text/csv')}
          >
            CSV<VisuallyHidden> of {title}</VisuallyHidden>
          </Button>
        </Group>
      </Group>
      {children}
      {isEmpty ? (
        <Text size="sm" my="sm">
          Nothing here has the ten units that a rate takes; the counts stand below.
        </Text>
      ) : (
        <div ref={ref} style={{ minHeight: height }}>
          <div
            ref={canvas}
            role="img"
            aria-label={`${title}, as a picture; its figures stand in the table after it`}
          />
        </div>
      )}
      {help !== '' && !isEmpty && (
        <Text size="xs" c="dimmed">
          {help}
        </Text>
      )}
      <details>
        <summary>Figures</summary>
        <ScrollTable label={`${title}: figures`}>
          <Table verticalSpacing={2}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{each}</Table.Th>
                <Table.Th>Share</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {marks.map(({ name, label = name, share, search }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={400}>
                    {label}
                  </Table.Th>
                  <Table.Td>
                    <FigureLink share={share} search={search} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      </details>
    </Paper>
  );
}

const PAPER: ChartLook = {
  width: 640,
  font: 'sans-serif',
  ink: '#000',
  bars: '#9a9a9a',
  faint: '#d0d0d0',
  ground: '#fff',
};

/** The colours of the screen, and black and white while it is printed. Undefined until the width is known. */
function useLook(width: number): ChartLook | undefined {
  const scheme = useComputedColorScheme('light');
  const isPrinting = usePrinting();
  return useMemo(() => {
    if (width === 0) return undefined;
    const style = getComputedStyle(document.body);
    const font = style.fontFamily;
    if (isPrinting) return { ...PAPER, width, font };
    const isDark = scheme === 'dark';
    return {
      width,
      font,
      ink: style.getPropertyValue('--mantine-color-text'),
      bars: style.getPropertyValue('--mantine-primary-color-filled'),
      faint: isDark ? '#4a4a4a' : PAPER.faint,
      ground: style.getPropertyValue('--mantine-color-body'),
    };
  }, [width, scheme, isPrinting]);
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    // at once: the page is on its way to paper
    const told = (): void => flushSync(() => setPrinting(media.matches));
    media.addEventListener('change', told);
    return () => media.removeEventListener('change', told);
  }, []);
  return isPrinting;
}
