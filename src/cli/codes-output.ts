import type { Issue } from '../chart/issue.ts';
import type { CodeCard } from '../codebook/code-card.ts';
import type { CodeStatus, FoundCode, InstructionalNote, Release } from '../codebook/codebook.ts';
import type { ImportReport } from '../codebook/importers/import-release.ts';
import { CODEBOOK_ISSUES } from '../codebook/issues.ts';

/** One line for one checked code. */
export function statusLine(status: CodeStatus, date: string): string {
  const title = 'title' in status ? `  ${status.title}` : '';
  return `${status.code}${title}\n  on ${date}: ${verdict(status)}\n`;
}

function verdict(status: CodeStatus): string {
  switch (status.status) {
    case 'valid':
      return `valid (${status.release})`;
    case 'header':
      return `not billable: a longer code has to be chosen (${status.children.join(', ')})`;
    case 'retired': {
      const next = status.successors.join(', ');
      const choice = next === '' ? '' : `; the documentation chooses among ${next}`;
      return `retired: billable until ${status.until}${choice}`;
    }
    case 'not-yet-valid':
      return `not yet valid: begins on ${status.from}`;
    case 'malformed':
      return `not a code: ${status.reason}`;
    case 'unknown':
      return 'no such code in this release';
    case 'release-not-loaded':
      return NOT_LOADED;
    default:
      return status satisfies never;
  }
}

const NOT_LOADED =
  'release not loaded: import the official file with `endplate codes import` or `endplate codes update`';

/** The card of `codes show`. */
export function cardText(card: CodeCard): string {
  const beneath = card.beneath.map(({ code, title }) => `  ${code}  ${title}\n`);
  return [
    statusLine(card, card.date),
    card.history.length > 1
      ? `\nThrough the years\n${card.history.map(({ from, status }) => `  ${from}  ${words(status)}\n`).join('')}`
      : '',
    beneath.length > 0 ? `\nBeneath it\n${beneath.join('')}` : '',
    card.follows.length > 0 ? `\nFollows  ${card.follows.join(', ')}\n` : '',
    card.followedBy.length > 0 ? `\nFollowed by  ${card.followedBy.join(', ')}\n` : '',
    noteLines(card.notes),
  ].join('');
}

const KIND_WORDS = {
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  includes: 'Includes',
  'inclusion-term': 'Inclusion term',
  'code-first': 'Code first',
  'code-also': 'Code also',
  'use-additional': 'Use additional code',
  'seventh-character': '7th character',
  note: 'Note',
} as const satisfies Record<InstructionalNote['kind'], string>;

/** Notes under the node that owns them: what is inherited stands under its owner. */
function noteLines(notes: readonly InstructionalNote[]): string {
  let owner = '';
  let text = '';
  for (const note of notes) {
    if (note.owner !== owner) text += `\n${note.owner}  ${note.ownerTitle}\n`;
    owner = note.owner;
    const since = note.from === undefined ? '' : `  (from ${note.from})`;
    text += `  ${KIND_WORDS[note.kind]}: ${note.text}${since}\n`;
  }
  return text;
}

function words(status: CodeStatus['status']): string {
  return status.replaceAll('-', ' ');
}

export function foundLines(found: readonly FoundCode[]): string {
  if (found.length === 0) return 'No billable code has all of these words.\n';
  return found.map(({ code, title }) => `${code.padEnd(9)} ${title}\n`).join('');
}

/** The releases known, newest last. */
export function releaseLines(releases: readonly Release[]): string {
  const scopes = { family: 'low back family', full: 'all codes' } as const;
  return releases
    .map(({ id, effective, scope, sha256 }) => {
      const hash = sha256 === undefined ? '' : `  sha256 ${sha256}`;
      return `${id.padEnd(10)} from ${effective}  ${scopes[scope]}${hash}\n`;
    })
    .join('');
}

/** What an import changed. */
export function reportText(report: ImportReport): string {
  const { id, effective, sha256, parts, alreadyKnown, changesSince } = report;
  const counts = [
    report.rows === undefined ? '' : `${report.rows} rows, ${report.billable} billable`,
    report.notes === undefined ? '' : `${report.notes} notes`,
    report.conversions === undefined ? '' : `${report.conversions} lines of the conversion table`,
  ].filter((count) => count !== '');
  const lines = [
    `${id}, effective ${effective}: ${parts.join(', ')}`,
    `  ${counts.join('; ')}`,
    `  sha256 ${sha256}`,
    ...(alreadyKnown ? ['  Known already; nothing changed.'] : []),
  ];
  if (changesSince !== undefined) {
    const { added, ended, becameHeader, becameBillable, retitled } = changesSince.diff;
    lines.push(
      `  Since ${changesSince.id}: ${added.length} added, ${ended.length} ended, ${becameHeader.length} became headers, ${becameBillable.length} became billable, ${retitled.length} retitled`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** An issue in words, for standard error. */
export function issueText(command: string, issue: Issue): string {
  const meaning = new Map<string, string>(Object.entries(CODEBOOK_ISSUES)).get(issue.code) ?? '';
  const at = issue.at === undefined ? '' : ` At: ${issue.at}.`;
  const expected = issue.expected === undefined ? '' : ` Expected: ${issue.expected}.`;
  return `endplate codes ${command}: ${issue.code}. ${meaning}${at}${expected}\n`;
}
