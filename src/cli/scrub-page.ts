import { positionText } from '../chart/source-position.ts';
import type { Severity, Verdict } from '../claims/edit-names.ts';
import type { ClaimEdit, ScrubResult } from '../claims/scrub-schema.ts';
import type { ScrubTally } from './scrub-tally.ts';
import { factsOf, ownerWords, type ShownEdits } from './scrub-text.ts';

const STYLE = `
:root { color-scheme: light; --line: #c8ccd2; --soft: #4a5260; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; display: flex; flex-direction: column;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: #14181f; }
header, .summary { order: -1; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 0; display: inline; }
.claim { border-top: 2px solid var(--line); padding: .9rem 0 .4rem; }
.facts { color: var(--soft); margin: .15rem 0 .5rem; }
.verdict { display: inline-block; min-width: 4.6rem; text-align: center; padding: .05rem .5rem; margin-right: .6rem;
  border: 1.5px solid currentColor; border-radius: .25rem; font-weight: 600; }
.reject, .error { color: #a11212; } .review, .warning { color: #7a4a00; } .clean { color: #14632f; } .info { color: #3d4654; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); border-top: 0; }
td:nth-child(1) { width: 5.5rem; font-weight: 600; } td:nth-child(2) { width: 13rem; } td:nth-child(4) { width: 12rem; }
.codes { font-weight: 600; white-space: nowrap; }
.small { color: var(--soft); font-size: .85em; }
.summary table { width: auto; margin: .5rem 0 1.2rem; } .summary td { width: auto; font-weight: 400; }
.summary td + td, .summary th + th { text-align: right; padding-left: 1.5rem; font-variant-numeric: tabular-nums; }
@media screen and (max-width: 44rem) { body { padding: 1rem; } .claim thead { display: none; } .claim tr { display: block; padding: .4rem 0; border-top: 1px solid var(--line); }
  .claim td, .claim td:nth-child(n) { display: block; width: auto; padding: .1rem 0; border: 0; }
  .summary td + td, .summary th + th { padding: .3rem 0 .3rem .5rem; } }
@page { margin: 14mm; }
@media print { body { max-width: none; padding: 0; font-size: 10.5px; } h1 { font-size: 18px; }
  .claim td:nth-child(1) { width: 10%; } .claim td:nth-child(2) { width: 19%; } .claim td:nth-child(4) { width: 17%; }
  .claim { break-inside: avoid-page; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;

const VERDICT_WORDS = {
  clean: 'Clean',
  review: 'Review',
  reject: 'Reject',
} as const satisfies Record<Verdict, string>;

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

/** The page up to the first claim. */
export function pageHead(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claims to look at</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Claims to look at</h1>
<p class="small">Edits of the code set, the chart and payer policies. Nothing in the claims has been changed. A suggested code is put in only after the documentation has been read.</p>
</header>
`;
}

/** One claim with its edits, worst first. */
export function pageOf(result: ScrubResult, shown: ShownEdits): string {
  const { verdict, issues } = result;
  const edits = result.edits
    .filter(({ severity }) => shown === 'all' || severity !== 'info')
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const rows = [
    ...edits.map((edit) => editRow(edit)),
    ...issues.map(
      ({ code, at: where, expected }) =>
        `<tr><td class="error">issue</td><td>${safe(code)}</td><td>${safe(expected === undefined ? '' : `Expected: ${expected}`)}</td><td class="small">${safe(where === undefined ? '' : String(where))}</td></tr>`,
    ),
  ];
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th scope="col">Severity</th><th scope="col">Edit</th><th scope="col">What is wrong</th><th scope="col">Place</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>\n`;
  return `<section class="claim">
<span class="verdict ${verdict}">${VERDICT_WORDS[verdict]}</span><h2>${safe(result.id)}</h2>
<p class="facts">${safe(factsOf(result).join(' · '))}</p>
${table}</section>
`;
}

function editRow(edit: ClaimEdit): string {
  const { severity, suggest, citations, owner } = edit;
  const place = [
    ...(edit.line === undefined ? [] : [`service line ${edit.line}`]),
    ...(edit.at === undefined ? [] : [positionText({ ...edit.at, file: '' })]),
  ];
  const cited = citations.map(({ source, section }) => `${source} ${section}`).join('; ');
  const suggestion =
    suggest.length === 0
      ? ''
      : `<br>Documentation chooses: <span class="codes">${safe(suggest.join(', '))}</span>`;
  return `<tr><td class="${severity}">${severity}</td><td>${safe(edit.edit)}<br><span class="codes">${safe(edit.codes.join(' + '))}</span></td><td>${safe(edit.because)}${suggestion}<br><span class="small">For ${ownerWords(owner)}. ${safe(cited)}</span></td><td class="small">${safe(place.join(', '))}</td></tr>`;
}

/** The summary, which the page shows first, and the end. */
export function pageEnd({ claims, unread, verdicts, edits }: ScrubTally): string {
  const rows = [...edits]
    .toSorted(([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.info - a.info)
    .map(
      ([name, { error, warning, info }]) =>
        `<tr><td>${safe(name)}</td><td>${error}</td><td>${warning}</td><td>${info}</td></tr>`,
    );
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th scope="col">Edit</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Information</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<section class="summary">
<p><strong>${claims.toLocaleString('en-US')} claims: ${verdicts.clean} clean, ${verdicts.review} to review, ${verdicts.reject} to reject${unread === 0 ? '' : ` (${unread} could not be read)`}.</strong></p>
${table}
</section>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words made safe for a page: no markup, no control characters. */
function safe(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
