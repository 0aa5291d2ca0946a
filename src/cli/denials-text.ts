import { positionText } from '../chart/source-position.ts';
import type { Denial, DenialCount, DenialLinks } from '../claims/denials.ts';
import { type Layout, paint, plainWords, wrap } from './text-layout.ts';

/** What payers answered, for a person: denials by cause, what found no partner, and how often. No amounts. */
export function denialsText(links: DenialLinks, layout: Layout): string {
  const { denials, answersWithoutClaim, claimsWithoutAnswer, counts } = links;
  const lines = [
    paint(layout, 'bold', `${denials.length} denied or rejected`),
    ...causesOf(denials).flatMap((group) => causeLines(group, layout)),
  ];
  if (answersWithoutClaim.length > 0)
    lines.push(
      '',
      paint(layout, 'bold', `${answersWithoutClaim.length} answers without their claim`),
      ...listed(
        answersWithoutClaim.map(
          ({ patientControlNumber, at }) =>
            `${patientControlNumber ?? 'no number'}${at === undefined ? '' : ` (${positionText(at)})`}`,
        ),
        layout,
      ),
    );
  if (claimsWithoutAnswer.length > 0)
    lines.push(
      '',
      paint(layout, 'bold', `${claimsWithoutAnswer.length} claims without an answer`),
      ...listed(
        claimsWithoutAnswer.map(({ id, dateOfService = 'no date' }) => `${id}, ${dateOfService}`),
        layout,
      ),
    );
  if (counts.length > 0)
    lines.push(
      '',
      paint(layout, 'bold', 'Denied of answered service lines'),
      ...counts.map(countLine),
    );
  return `${lines.join('\n')}\n`;
}

function causesOf(denials: readonly Denial[]): readonly (readonly Denial[])[] {
  const groups = new Map<string, Denial[]>();
  for (const denial of denials) {
    const group = groups.get(denial.cause);
    if (group === undefined) groups.set(denial.cause, [denial]);
    else group.push(denial);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

function causeLines(group: readonly Denial[], layout: Layout): string[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    '',
    ...wrap(layout, `${paint(layout, 'yellow', first.title)} (${group.length})`, '  '),
    ...wrap(layout, `next, for ${first.owner}: ${first.next}`, '  '),
    ...group.flatMap((denial) => denialLines(denial, layout)),
  ];
}

function denialLines(denial: Denial, layout: Layout): string[] {
  const {
    claimId,
    patientControlNumber,
    payer,
    line,
    procedure,
    codes,
    supported,
    reasons,
    because,
    title,
    at,
  } = denial;
  const head = [
    claimId ?? patientControlNumber ?? 'claim not given',
    line === undefined ? undefined : `line ${line}`,
    procedure,
    codes.join(' '),
    reasons.join(' '),
    payer,
  ].filter((part) => part !== undefined && part !== '');
  return [
    ...wrap(layout, plainWords(head.join(', ')), '    • '),
    ...(because === `${title}.` ? [] : wrap(layout, because, '      ')),
    ...(supported.length > 0
      ? wrap(layout, `the note supports ${supported.join(', ')}`, '      ')
      : []),
    ...(at === undefined ? [] : wrap(layout, positionText(at), '      ')),
  ];
}

const MOST = 20;

function listed(items: readonly string[], layout: Layout): string[] {
  const rest = items.length - MOST;
  return [
    ...items.slice(0, MOST).flatMap((item) => wrap(layout, plainWords(item), '    • ')),
    ...(rest > 0 ? [`      and ${rest} more: --json lists them`] : []),
  ];
}

function countLine({ by, name, denied, answered }: DenialCount): string {
  return `    ${by.padEnd(6)} ${plainWords(name).padEnd(28)} ${denied} of ${answered}`;
}
