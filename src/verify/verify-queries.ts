import type { Indicator, ProviderQuery } from '../coding/decision.ts';
import type { VerifyCheck, VerifyFinding } from './checks.ts';
import { speaksOfCoverage, speaksOfMoney } from './words.ts';

/** Checks that each query can be sent: it quotes the record exactly, leaves the answer open, and stays clinical. */
export function verifyQueries(
  queries: readonly ProviderQuery[],
  texts: ReadonlyMap<string, string>,
): VerifyFinding[] {
  const ids = new Set<string>();
  return queries.flatMap((query, index) => {
    const at = `queries[${index}]`;
    const findings: VerifyFinding[] = query.indicators.flatMap((indicator, k) =>
      indicatorFaults(indicator, texts).map((check) => ({ check, at: `${at}.indicators[${k}]` })),
    );
    if (ids.has(query.id) || !isWellShaped(query)) findings.push({ check: 'query-shape', at });
    ids.add(query.id);
    const written = [query.title, query.question, ...query.options].join('\n');
    if (speaksOfMoney(written) || speaksOfCoverage(written))
      findings.push({ check: 'money-words', at });
    return findings;
  });
}

/** AHIMA/ACDIS 2022: clinical indicators, and the answers "other" and "unable to determine" are always open. */
function isWellShaped(query: ProviderQuery): boolean {
  const { options } = query;
  return (
    query.title.trim() !== '' &&
    query.question.trim() !== '' &&
    query.indicators.length > 0 &&
    options.length > 2 &&
    new Set(options).size === options.length &&
    options.some((option) => /^other\b/i.test(option)) &&
    options.some((option) => /^unable to determine\b/i.test(option))
  );
}

function indicatorFaults(indicator: Indicator, texts: ReadonlyMap<string, string>): VerifyCheck[] {
  const text = texts.get(indicator.document);
  if (text === undefined) return ['span-unknown-document'];
  const { start, end, quote } = indicator;
  if (start < 0 || start >= end || end > text.length) return ['span-outside-text'];
  return text.slice(start, end) === quote ? [] : ['span-quote'];
}
