import { positionText, type SourcePosition } from '../chart/source-position.ts';
import type { Severity, Verdict } from '../claims/edit-names.ts';
import type { ClaimEdit, ScrubResult } from '../claims/scrub-schema.ts';
import type { ScrubTally } from './scrub-tally.ts';
import { type Layout, paint, plainWords, type Style, wrap } from './text-layout.ts';

const VERDICT = {
  clean: { mark: '✓', words: 'clean', style: 'green' },
  review: { mark: '!', words: 'review', style: 'yellow' },
  reject: { mark: '✗', words: 'reject', style: 'red' },
} as const satisfies Record<
  Verdict,
  { readonly mark: string; readonly words: string; readonly style: Style }
>;

const SEVERITY = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Record<
  Severity,
  Style
>;
const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

const INDENT = '  ';
const DEEPER = '          ';

/** How much is shown: what needs somebody’s hand, or everything. */
export type ShownEdits = 'open' | 'all';

/** True when a result has something to show. */
export function isShown({ verdict, issues }: ScrubResult, shown: ShownEdits): boolean {
  return shown === 'all' || verdict !== 'clean' || issues.length > 0;
}

/** One claim with its edits, worst first. Ends in a newline. */
export function resultText(result: ScrubResult, layout: Layout, shown: ShownEdits): string {
  const { verdict, issues } = result;
  const { mark, words, style } = VERDICT[verdict];
  const facts = factsOf(result).map(plainWords);
  const head = `${mark} ${words.toUpperCase().padEnd(7)} `;
  const [first = '', ...more] = wrap(layout, [plainWords(result.id), ...facts].join(' · '), head);
  const edits = result.edits
    .filter(({ severity }) => shown === 'all' || severity !== 'info')
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const hidden = result.edits.length - edits.length;
  const lines = [
    paint(layout, style, head) + paint(layout, 'bold', first.slice(head.length)),
    ...more,
    ...edits.flatMap((edit) => editLines(edit, result, layout)),
    ...issues.flatMap(({ code, at: where, expected }) =>
      wrap(
        layout,
        `${code}${where === undefined ? '' : `, at ${where}`}${expected === undefined ? '' : `, expected ${expected}`}`,
        `${INDENT}issue   `,
      ),
    ),
    ...(hidden === 0
      ? []
      : [paint(layout, 'dim', `${DEEPER}and ${hidden} for information (--all shows them)`)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Date, payer and place of a claim, as far as they are known. */
export function factsOf({ id, dateOfService, payer, at }: ScrubResult): string[] {
  const { file, path: _, ...rest } = at ?? {};
  const place = positionText(file === undefined || file === id ? rest : { ...rest, file });
  return [dateOfService, payer ?? '', place].filter((fact) => fact !== '');
}

function editLines(edit: ClaimEdit, { at: claimAt }: ScrubResult, layout: Layout): string[] {
  const { severity, because, suggest, owner, citations } = edit;
  const place = [
    edit.line === undefined ? '' : `service line ${edit.line}`,
    edit.at === undefined ? '' : positionText(within(edit.at, claimAt)),
  ].filter((words) => words !== '');
  const first = `${INDENT}${severity.padEnd(7)} `;
  const [head = '', ...more] = wrap(
    layout,
    [edit.edit, edit.codes.join(' + '), place.length === 0 ? '' : `(${place.join(', ')})`]
      .filter((words) => words !== '')
      .join(' '),
    first,
  );
  const cited = citations.map(({ source, section }) => `${source} ${section}`).join('; ');
  return [
    paint(layout, SEVERITY[severity], first) + paint(layout, 'bold', head.slice(first.length)),
    ...more,
    ...wrap(layout, because, DEEPER),
    ...(suggest.length === 0 ? [] : wrap(layout, suggest.join(', '), `${DEEPER}→ `)),
    ...wrap(layout, `for ${ownerWords(owner)}; ${cited}`, DEEPER).map((line) =>
      paint(layout, 'dim', line),
    ),
  ];
}

/** Whom an edit is for, in words. */
export function ownerWords(owner: ClaimEdit['owner']): string {
  if (owner === 'cdi') return 'CDI';
  return owner === 'billing' ? 'billing' : `the ${owner}`;
}

/** The place without what the head of the claim says already. */
function within(at: SourcePosition, claimAt: SourcePosition | undefined): SourcePosition {
  const { file: _file, line, offset: _offset, ...rest } = at;
  const isOtherLine = line !== undefined && line !== claimAt?.line;
  return { ...rest, ...(isOtherLine ? { line } : {}) };
}

/** What the run found: claims by verdict, edits by name. */
export function summaryText(tally: ScrubTally, layout: Layout): string {
  const { claims, unread, verdicts } = tally;
  const head = [
    `${count(claims, 'claim')}:`,
    `${verdicts.clean} clean, ${verdicts.review} to review, ${verdicts.reject} to reject`,
    ...(unread === 0 ? [] : [`(${unread} could not be read)`]),
  ].join(' ');
  const rows = [...tally.edits].toSorted(
    ([a, one], [b, other]) =>
      other.error - one.error ||
      other.warning - one.warning ||
      other.info - one.info ||
      (a < b ? -1 : 1),
  );
  const lines = rows.map(
    ([name, { error, warning, info }]) =>
      `${INDENT}${name.padEnd(31)}${cell(error)}${cell(warning)}${cell(info)}`,
  );
  const title = `${INDENT}${'edit'.padEnd(31)}${'errors'.padStart(9)}${'warnings'.padStart(9)}${'info'.padStart(9)}`;
  return [
    paint(layout, 'bold', head),
    ...(lines.length === 0 ? [] : [paint(layout, 'dim', title), ...lines]),
    '',
  ].join('\n');
}

function cell(number: number): string {
  return (number === 0 ? '·' : String(number)).padStart(9);
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
