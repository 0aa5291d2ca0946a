import type { Level, Mention, Region } from '../reading/evidence.ts';
import type { CodesByRegion } from './codes-by-region.ts';
import type { Facts } from './facts.ts';

/** A code that the site of a condition chooses, with every mention that carries it. */
export type SitedCode = { readonly code: string; readonly evidence: readonly Mention[] };

/**
 * The codes of one condition over all its mentions, one for each region (brief 2c). A level says more than "lumbar";
 * a mention without a site joins those that have one. When none has, the site comes from the other places of the
 * record that name the condition, then from the region that the note speaks of.
 */
export function sitedCodes(
  facts: Facts,
  mentions: readonly Mention[],
  codes: CodesByRegion,
  said: (mention: Mention) => readonly Region[] = saidRegions,
): SitedCode[] {
  const byCode = new Map<string, Mention[]>();
  const unsited: Mention[] = [];
  let sited = false;
  for (const mention of mentions) {
    if (mention.elsewhere) continue;
    const regions = regionsOf(facts, mention, said);
    if (regions.length === 0) {
      unsited.push(mention);
      continue;
    }
    sited = true;
    for (const region of regions) add(byCode, codes[region], mention);
  }
  const first = unsited[0];
  if (first !== undefined && !sited)
    for (const region of fromRecord(facts, first)) add(byCode, codes[region], first);
  return [...byCode].map(([code, evidence]) => ({ code, evidence: [...evidence, ...unsited] }));
}

function add(byCode: Map<string, Mention[]>, code: string | undefined, mention: Mention): void {
  if (code === undefined) return;
  const known = byCode.get(code);
  if (known === undefined) byCode.set(code, [mention]);
  else known.push(mention);
}

/** Regions that the words of a mention name; for a bare "lumbar", the levels that the record gives the condition. */
function regionsOf(
  facts: Facts,
  mention: Mention,
  saidBy: (mention: Mention) => readonly Region[],
): readonly Region[] {
  const said = saidBy(mention);
  if (mention.levels.length > 0 || said.length !== 1 || said[0] !== 'lumbar') return said;
  const levelled = (mentions: readonly Mention[]): readonly Region[] => [
    ...new Set(
      mentions
        .filter(({ levels }) => levels.length > 0)
        .flatMap(saidBy)
        .filter((region) => LOW_BACK.has(region)),
    ),
  ];
  const diagnosed = levelled(facts.diagnosed(mention.concept));
  if (diagnosed.length > 0) return diagnosed;
  const recorded = levelled(affirmedIn(facts, mention.concept));
  return recorded.length === 1 ? recorded : said;
}

/** Every affirmed mention of the condition as the patient's and present, reports included: they may add a level. */
function affirmedIn(facts: Facts, concept: string): readonly Mention[] {
  return facts
    .mentioned(concept)
    .filter(
      (mention) =>
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        mention.temporality === 'recent' &&
        !mention.elsewhere &&
        mention.author !== 'earlier-visit' &&
        mention.section !== 'history',
    );
}

const LOW_BACK: ReadonlySet<Region> = new Set<Region>(['thoracolumbar', 'lumbar', 'lumbosacral']);

/** Regions that the words of a mention name. Levels outrank region words; "lumbo-sacral" is one region. */
export function saidRegions(mention: Mention): readonly Region[] {
  const levels = regionsOfLevels(mention.levels);
  if (levels.length > 0) return levels;
  const words = mention.regions;
  return words.includes('lumbar') && words.includes('sacral')
    ? [...words.filter((word) => word !== 'lumbar' && word !== 'sacral'), 'lumbosacral']
    : words;
}

/** One region when all other mentions of the condition agree, else the region of the note, else `unspecified`. */
function fromRecord(facts: Facts, mention: Mention): readonly (Region | 'unspecified')[] {
  const elsewhere = new Set(affirmedIn(facts, mention.concept).flatMap(saidRegions));
  if (elsewhere.size === 1) return [...elsewhere];
  const regions = facts.regions(mention);
  if (regions.length > 0) return regions;
  return isAboutTheLowBack(facts) || standsWithSacroiliac(facts, mention)
    ? ['lumbar']
    : ['unspecified'];
}

/** "Facet and sacroiliac joint syndrome": what is named with the sacroiliac joint is of the low back. */
function standsWithSacroiliac(facts: Facts, mention: Mention): boolean {
  return facts
    .stated('sacroiliac-pain', 'sacroiliitis')
    .some((other) => other.sentence === mention.sentence && other.document === mention.document);
}

/** The patient is seen for low back pain and for no other pain of the spine. */
function isAboutTheLowBack(facts: Facts): boolean {
  return (
    facts.stated('low-back-pain').some(({ section }) => section !== 'history') &&
    facts.stated('neck-pain', 'thoracic-pain').length === 0
  );
}

/** Regions of written levels: "L4-S1" spans two, and "L5 S1" is one interspace. */
export function regionsOfLevels(levels: readonly Level[]): Region[] {
  const regions = new Set<Region>();
  const single: number[] = [];
  for (const { upper, lower } of levels) {
    const from = vertebraNumber(upper);
    if (lower === undefined) single.push(from);
    else for (let at = from; at < vertebraNumber(lower); at++) regions.add(regionBelow(at));
  }
  const both = single.includes(SACRUM) && single.includes(SACRUM - 1);
  for (const vertebra of single)
    regions.add(both && vertebra >= SACRUM - 1 ? 'lumbosacral' : regionOfVertebra(vertebra));
  return [...regions];
}

/** C1 is 1, T1 is 8, L1 is 20, S1 is 25. */
function vertebraNumber(name: string): number {
  const letter = name.charAt(0);
  return (
    Number(name.slice(1)) + (letter === 'C' ? 0 : letter === 'T' ? 7 : letter === 'L' ? 19 : 24)
  );
}

const SACRUM = 25;

function regionOfVertebra(vertebra: number): Region {
  if (vertebra <= 7) return 'cervical';
  if (vertebra <= 19) return 'thoracic';
  return vertebra < SACRUM ? 'lumbar' : 'sacral';
}

/** Region of the interspace below a vertebra. */
function regionBelow(vertebra: number): Region {
  if (vertebra < 7) return 'cervical';
  if (vertebra === 7) return 'cervicothoracic';
  if (vertebra < 19) return 'thoracic';
  if (vertebra === 19) return 'thoracolumbar';
  if (vertebra < SACRUM - 1) return 'lumbar';
  return vertebra === SACRUM - 1 ? 'lumbosacral' : 'sacral';
}
