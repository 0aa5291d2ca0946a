import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Settled } from './decide.ts';
import type { Finding } from './decision.ts';
import type { Facts } from './facts.ts';

/** Codes whose support this product judges; others on the claim are left alone. */
const FAMILY =
  /^(M4[0135678]|M5[1-4]|M62\.(830|85|5A)|M79\.(1|60)|M96\.[01]|M99\.[0-9]?[34]|G54\.[14]|G57\.0|G83\.4|G89|F45\.4|S30\.0|S32\.[01]|S33|S39\.0?12|M80\.[08]8|M84\.[456]8|Q76\.[24]|R10\.A|R93\.7)/;

/** Words of titles of the neck and the thorax, which the engine reads and does not code. */
const OTHER_REGION = /cervic|occipit|thoracic region/i;

/** True for a code whose support the engine judges: of the low back family, and not of the neck or the thorax. */
export function isJudged(code: string, codebook: Codebook, date: ServiceDate): boolean {
  return FAMILY.test(code) && !OTHER_REGION.test(codebook.title(code, date) ?? '');
}

/**
 * Compares the codes that were billed with the codes that the words support: billed without support, supported and not
 * billed. Says nothing when the encounter carries no billed codes. Validity on the date is a verdict of its own (rule
 * `billed-code-valid-on-date`).
 */
export function compareBilled(facts: Facts, settled: Settled, codebook: Codebook): Finding[] {
  const billed = (facts.encounter.billedCodes ?? []).map((code) => code.trim().toUpperCase());
  if (billed.length === 0) return [];
  const decided = settled.codes.map((code) => code.code);
  const findings: Finding[] = [];
  for (const code of billed) {
    if (
      decided.includes(code) ||
      !isJudged(code, codebook, facts.dateOfService) ||
      !codebook.isBillable(code, facts.dateOfService)
    )
      continue;
    const withheld = settled.withheld.find(
      (item) =>
        item.code === code || (item.code.endsWith('-') && code.startsWith(item.code.slice(0, -1))),
    );
    const better = decided.filter((other) => sameCondition(code, other));
    findings.push({
      id: 'billed-code-not-supported',
      severity: 'error',
      code,
      because:
        withheld !== undefined
          ? withheld.because
          : better.length > 0
            ? `The words of the note support ${better.join(', ')}, not ${code}.`
            : 'No statement of the provider in this note supports the billed code.',
      rules: withheld?.rules ?? [],
      owner: 'coder',
      ...(withheld === undefined ? {} : { evidence: withheld.evidence }),
    });
  }
  for (const code of settled.codes) {
    if (billed.includes(code.code)) continue;
    findings.push({
      id: 'supported-code-not-billed',
      severity: 'warning',
      code: code.code,
      because: `The note supports ${code.code}, and it is not among the billed codes.`,
      rules: code.rules,
      owner: 'coder',
      evidence: code.evidence,
    });
  }
  return findings;
}

/** Pain of the neck, the middle back or the back of the head: another complaint than pain of the low back. */
const UPPER_SPINE = /^M54\.(?:0[1-4]|1[1-4]|2|6|81)/;

/** Two codes of one category, or two codes of low back pain and its named causes, describe the same complaint. */
export function sameCondition(a: string, b: string): boolean {
  if (UPPER_SPINE.test(a) || UPPER_SPINE.test(b)) return a.slice(0, 5) === b.slice(0, 5);
  return a.slice(0, 3) === b.slice(0, 3) || (a.startsWith('M54') && /^(M4|M5|S3)/.test(b));
}
