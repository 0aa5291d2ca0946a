import type { ServiceDate } from './chart/service-date.ts';
import type { Decision } from './coding/decision.ts';
import { RULES } from './coding/rulebook.ts';
import type { Engine } from './engine.ts';
import { PHRASES } from './reading/embedded-phrases.ts';
import type { TipCode, TipLine } from './reports/tip-sheet.ts';
import type { Vocabulary } from './reports/without-identifiers.ts';

/** The subcategory that a tip sheet is about. */
const FAMILY = 'M54.5';
const MOST_LINES = 5;
const MOST_PHRASES = 6;
const LONGEST_LINE = 110;

/**
 * For each code of the family on a day: lines that support it, lines that do not, and phrases that name it. All come from
 * the rules’ own examples and from the phrases in force, and each is decided anew on that day; what does not give the code
 * it would stand under is left out.
 */
export function tipCodes(engine: Engine, date: ServiceDate): readonly TipCode[] {
  const lines = exampleLines();
  const decided = lines.map((line) => ({ ...line, decision: decide(engine, line.note, date) }));
  const phrases = plainPhrases().map((phrase) => ({
    phrase,
    codes: codesOf(decide(engine, `Assessment: ${phrase}.`, date)),
  }));
  return familyOn(engine, date).map((code) => ({
    code,
    title: engine.codebook.title(code, date) ?? '',
    supports: onePerRule(
      decided.filter(({ decision }) => codesOf(decision).join(' ') === code),
      code,
    ).map((line) => supporting(line, code)),
    others: onePerRule(
      decided.filter(
        ({ decision, note }) =>
          whyNot(decision, code) !== undefined && isAbout(note, code, engine, date),
      ),
      code,
    ).map((line) => other(line, code)),
    phrases: phrases
      .filter(({ codes }) => codes.join(' ') === code)
      .map(({ phrase }) => phrase)
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .slice(0, MOST_PHRASES),
  }));
}

/** The billable codes of the family on the day: one before 2021-10-01, three since. */
function familyOn({ codebook }: Engine, date: ServiceDate): readonly string[] {
  return codebook.isBillable(FAMILY, date)
    ? [FAMILY]
    : codebook.children(FAMILY, date).filter((code) => codebook.isBillable(code, date));
}

type ExampleLine = { readonly rule: string; readonly note: string };
type DecidedLine = ExampleLine & { readonly decision: Decision };

/** The examples that fit on one line as a provider would write them, without dates, names or practice switches. */
function exampleLines(): ExampleLine[] {
  const seen = new Set<string>();
  return RULES.flatMap(({ id, examples }) =>
    examples.flatMap(({ note, documents, policies, billedCodes, setting }) => {
      if (documents ?? policies ?? billedCodes ?? setting) return [];
      const line = note.replaceAll(/\s*\n\s*/g, ' ').trim();
      const isPlain =
        /^(?:Assessment|Impression|MRI|X-ray)\b/.test(line) &&
        !/Dr\.|MV[AC]|\d{4}|insur|ablation/i.test(line);
      if (!isPlain || line.length > LONGEST_LINE || seen.has(line)) return [];
      seen.add(line);
      return [{ rule: id, note: line }];
    }),
  );
}

function decide(engine: Engine, note: string, date: ServiceDate): Decision {
  return engine.code({ id: 'line', note, dateOfService: date, setting: 'office' });
}

const codesOf = ({ codes }: Decision): readonly string[] => codes.map(({ code }) => code);

/** Rules whose name or card is about this code stand first, and may give more than one line. */
function isRuleOf(rule: string, code: string): boolean {
  const found = RULES.find(({ id }) => id === rule);
  return found !== undefined && found.codes.length <= 2 && found.codes.includes(code);
}

function onePerRule(lines: readonly DecidedLine[], code: string): DecidedLine[] {
  const isOwn = (rule: string): boolean => isRuleOf(rule, code);
  const counts = new Map<string, number>();
  return lines
    .toSorted(
      (a, b) =>
        Number(isOwn(b.rule)) - Number(isOwn(a.rule)) ||
        rankOf(b, code) - rankOf(a, code) ||
        a.note.length - b.note.length ||
        (a.note < b.note ? -1 : 1),
    )
    .filter(({ rule }) => {
      const count = counts.get(rule) ?? 0;
      counts.set(rule, count + 1);
      return count < (isOwn(rule) ? 3 : 1);
    })
    .slice(0, MOST_LINES);
}

/** What a reader meets most often first: a finding of a scan that the assessment says nothing of, then the plain term. */
function rankOf({ note, decision }: DecidedLine, code: string): number {
  const evidence = decision.withheld.find((one) => one.code === code)?.evidence ?? [];
  const isInScan =
    /^(?:MRI|X-ray)/.test(note) && evidence.some(({ start }) => start < note.indexOf('Assessment'));
  const isOfFamily = codesOf(decision).every((one) => one.startsWith(FAMILY));
  return (isInScan && isOfFamily ? 2 : 0) + (/low back pain/i.test(note) ? 1 : 0);
}

function supporting({ note, decision }: DecidedLine, code: string): TipLine {
  const decided = decision.codes.find((one) => one.code === code);
  return {
    note,
    gives: codesOf(decision),
    evidence: (decided?.evidence ?? []).map(({ start, end }) => ({ start, end })),
    because: decided?.because ?? '',
  };
}

function other({ note, decision }: DecidedLine, code: string): TipLine {
  const withheld = decision.withheld.find((one) => one.code === code);
  return {
    note,
    gives: codesOf(decision),
    evidence: (withheld?.evidence ?? []).map(({ start, end }) => ({ start, end })),
    because: whyNot(decision, code) ?? '',
  };
}

/** Why a decision does not have the code although the words speak of it; undefined when it has it or they do not. */
function whyNot(decision: Decision, code: string): string | undefined {
  if (codesOf(decision).includes(code) || decision.codes.length === 0) return undefined;
  return (
    decision.withheld.find((one) => one.code === code)?.because ??
    decision.codes.flatMap(({ alsoConsidered }) => alsoConsidered).find((one) => one.code === code)
      ?.because
  );
}

/** The unspecified code loses only to what is more exact; lines that merely lack the pain say nothing about it. */
function isAbout(note: string, code: string, { codebook }: Engine, date: ServiceDate): boolean {
  return !/unspecified/i.test(codebook.title(code, date) ?? '') || /low back pain/i.test(note);
}

/** One plain reading of each phrase pattern: the first of its choices, without what may be left out. */
function plainPhrases(): string[] {
  const { classes, concepts } = PHRASES;
  const plain = concepts.flatMap(({ phrases }) =>
    phrases.split('\n').map((pattern) => {
      let words = pattern.replaceAll(/<([\w-]+)>/g, (_, name: string) => classes[name]?.[0] ?? '');
      for (let before = ''; before !== words; ) {
        before = words;
        words = words
          .replaceAll(/\[[^[\]()]*\]/g, ' ')
          .replaceAll(/\(([^[\]()|]*)[^[\]()]*\)/g, '$1');
      }
      return words.replaceAll(/\s+/g, ' ').trim();
    }),
  );
  return [...new Set(plain)].filter((words) => words.length > 8 && words.length < 48);
}

let vocabulary: Vocabulary | undefined;

/** The words that a tip sheet knows to identify nobody: of phrases, of the rules’ examples without names, of everyday use. */
export function tipVocabulary(): Vocabulary {
  vocabulary ??= new Set(
    [
      ...PHRASES.concepts.map(({ phrases }) => phrases),
      ...PHRASES.cues.map(({ phrases }) => phrases),
      ...PHRASES.links.map(({ phrases }) => phrases),
      ...PHRASES.headings.map(({ phrases }) => phrases),
      ...exampleLines().map(({ note }) => note),
      EVERYDAY,
    ]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== ''),
  );
  return vocabulary;
}

const EVERYDAY =
  'a about after again all also an and any are as at back be because been before better but by can could day days did do does ' +
  'each for from had has have he her here his i if in into is it its left less like more most much no not now of off on one or our ' +
  'out over per right same see seen she since so some still than that the their them then there these they this those through ' +
  'to today too two under until up us very was we were what when where which while who why will with without worse would year ' +
  'years week weeks month months patient pt reports states denies notes presents returns continues improved unchanged walking ' +
  'sitting standing bending lifting exercise exercises home therapy physical follow plan started morning night daily pain';
