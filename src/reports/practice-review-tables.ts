import type { PracticeRow } from '../analytics/practice-row.ts';
import type { Block, Line } from './page.ts';

/** Retired codes that were billed: where, how often, from when to when. A place and an end point to a list. */
export function retiredRows(rows: readonly PracticeRow[]): Block {
  const billed = rows.flatMap(({ retired, facts: { location = '', dateOfService } }) =>
    retired.map((code) => ({ code, location, dateOfService })),
  );
  const groups = Map.groupBy(billed, ({ code, location }) => `${code}\t${location}`);
  return tableOf(
    ['Code billed', 'Location', 'Encounters', 'First', 'Last'],
    [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([key, those]) => {
        const [code = '', location = ''] = key.split('\t');
        const days = those.map(({ dateOfService }) => dateOfService).toSorted();
        return [
          code,
          location || 'not stated',
          String(those.length),
          days[0] ?? '',
          days.at(-1) ?? '',
        ];
      }),
  );
}

/** Services that ask for a record, and what the records lack most often. */
export function servicesTable(rows: readonly PracticeRow[]): Block {
  const services = rows.flatMap((row) => row.services);
  return tableOf(
    ['Service', 'Found', 'Ready', 'Missing most often'],
    [...Map.groupBy(services, ({ title }) => title)].map(([title, those]) => [
      title,
      String(those.length),
      String(those.filter(({ isReady }) => isReady).length),
      countsOf(those.flatMap(({ lacks }) => lacks))
        .slice(0, 4)
        .map(([name, count]) => `${name.replaceAll('-', ' ')} (${count})`)
        .join(', '),
    ]),
  );
}

const SHOWN = 20;

/** Encounters at which a review is due, the newest first, and how many more there are. */
export function thirdVisits(rows: readonly PracticeRow[]): Block[] {
  const due = rows
    .flatMap((row) =>
      row.lookBack
        .filter(({ finding }) => finding === 'third-visit-unspecified')
        .map((finding) => ({ row: row.facts, finding })),
    )
    .toSorted((a, b) => (a.row.dateOfService < b.row.dateOfService ? 1 : -1));
  const more = due.length - SHOWN;
  return [
    tableOf(
      ['Encounter', 'Date', 'Provider', 'Because'],
      due
        .slice(0, SHOWN)
        .map(({ row, finding }) => [
          row.id,
          row.dateOfService,
          row.provider ?? '',
          finding.because,
        ]),
    ),
    ...(more > 0 ? [{ kind: 'paragraph', text: [`And ${more} earlier ones.`] } as const] : []),
  ];
}

/** Who owns what next: open findings by owner and kind, with what settles each. */
export function ownerBlocks(rows: readonly PracticeRow[]): Block[] {
  const findings = rows
    .flatMap(({ lookBack }) => lookBack)
    .filter(({ severity }) => severity !== 'info');
  const groups = Map.groupBy(findings, ({ owner, finding }) => `${owner}\t${finding}`);
  return [
    { kind: 'heading', level: 2, text: 'Who owns what next' },
    tableOf(
      ['Owner', 'Finding', 'Count', 'Settled by'],
      [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, those]) => {
          const [owner = '', finding = ''] = key.split('\t');
          const [first] = those;
          return [owner, finding.replaceAll('-', ' '), String(those.length), first?.closes ?? ''];
        }),
    ),
    {
      kind: 'paragraph',
      text: [
        'What only informs is left out. How one of each kind is settled stands beside it; the encounters are in what ',
        { code: 'endplate review' },
        ' prints.',
      ],
    },
    {
      kind: 'bullets',
      items: [
        ['Providers own the documentation: what is found, judged and not known.'],
        ['Coders own its translation into codes, and the query where it is unclear.'],
        ['CDI specialists own the patterns that keep giving unspecified codes.'],
        ['Administrators own the distribution, the diagnosis lists and this review.'],
        ['Billing owns the claim: codes that match the note of the day, none retired.'],
      ],
    },
  ];
}

function countsOf(names: readonly string[]): [string, number][] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return { kind: 'paragraph', text: [`${head[0] ?? ''}: none.`] };
  return { kind: 'table', head, rows: rows.map((row) => row.map((cell): Line => [cell])) };
}
