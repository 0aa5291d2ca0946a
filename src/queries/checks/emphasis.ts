import type { Draft, DraftOption } from '../draft.ts';
import type { Violation } from '../lint-schema.ts';
import { maskQuotes } from '../prose.ts';
import { isNeutralOption } from './answer-kinds.ts';

const ACRONYMS = new Set(
  'FABER FADIR ACDIS AHIMA DEXA ASIA PSIS ASIS BVNA TLIF ALIF PLIF XLIF ACDF LESI TFESI STIR NSAID NSAIDS COPD CABG HIPAA SOAP PROMIS AROM PROM HVLA FBSS TENS SPECT ESRD STEMI NSTEMI TART DTRS CRNA MRSA GERD HFPEF HFREF UTI ICD NPRS MODIC WOMAC BASDAI SPORT NPI ESI PACU HNP OPQRST SLR PHQ EHR EMR'.split(
    ' ',
  ),
);
const SHOUTED = /(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu;
const MARKED =
  /\*\*[^*\n]+\*\*|__[^_\n]+__|<(?:b|strong|u|mark|em|font)\b[^>]*>[^<]*|<(?:b|strong|u|mark)>/gi;
const REASON =
  /\b(?:because|as (?:shown|evidenced|supported|documented|seen|demonstrated)|supported by|evidenced by|given the|which (?:fits|matches|explains)|consistent with|per (?:the )?mri|based on|\d{1,3}\s?%)/i;

/** Q05, the part that is looks rather than words: capitals, bold, a reason given for one answer only. */
export function checkEmphasis(draft: Draft): Violation[] {
  return [...inText(draft), ...inOptions(draft.options)];
}

function inText(draft: Draft): Violation[] {
  const violations: Violation[] = [];
  let offset = 0;
  for (const line of draft.prose.split('\n')) {
    for (const [start, end] of emphasised(line)) {
      if (!isHeading(line, start, end))
        violations.push(emphasis('text', offset + start, offset + end));
    }
    offset += line.length + 1;
  }
  const title = maskQuotes(draft.title);
  // A title wholly in capitals is a house style; one shouted word in it is not.
  if (/\p{Ll}/u.test(title))
    for (const [start, end] of emphasised(title)) violations.push(emphasis('title', start, end));
  return violations;
}

function emphasised(line: string): [number, number][] {
  const shouted = [...line.matchAll(SHOUTED)].filter((match) => !ACRONYMS.has(match[0]));
  const marked = [...line.matchAll(MARKED)];
  return [...shouted, ...marked].map((match) => [match.index, match.index + match[0].length]);
}

/** "CLINICAL INDICATORS:", "**Question**", or a line that is capitals throughout. */
function isHeading(line: string, start: number, end: number): boolean {
  const colon = line.indexOf(':', start);
  const before = line.slice(0, start).replace(/^[\s#*_>-]+/, '');
  const upToColon = colon < 0 ? '' : line.slice(0, colon);
  if (colon >= 0 && before.length < 60 && !/\p{Ll}{2}/u.test(upToColon.replace(/<[^>]*>/g, '')))
    return true;
  if (
    before === '' &&
    /^[\s:*_<>/a-z]*$/i.test(line.slice(end)) &&
    line.slice(end).trim().length < 4
  )
    return true;
  if (before === '' && /^\*\*[^*]{1,40}:\s*\*\*/.test(line.trim())) return true;
  return !/\p{Ll}/u.test(line);
}

function inOptions(options: readonly DraftOption[]): Violation[] {
  const substantive = options.filter((option) => !isNeutralOption(option.text));
  if (substantive.length === 0) return [];
  const looks: ((text: string) => boolean)[] = [
    (text) => emphasised(maskQuotes(text)).length > 0,
    (text) => REASON.test(maskQuotes(text)),
  ];
  return looks.flatMap((looksSpecial) => {
    const special = substantive.filter((option) => looksSpecial(option.text));
    // Emphasis on every answer alike favours none.
    if (special.length === 0 || (special.length === substantive.length && substantive.length > 1))
      return [];
    return special.map((option) =>
      emphasis(option.field, option.offset, option.offset + option.text.length),
    );
  });
}

function emphasis(field: string, start: number, end: number): Violation {
  return {
    check: 'Q05',
    severity: 'hard',
    because: 'Emphasis or a reason on one part sets it above the others.',
    field,
    span: [start, end],
  };
}
