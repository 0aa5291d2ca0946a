import type { DocumentKind } from '../chart/encounter.ts';
import { type Context, type Cue, contextUnder, findCues, isBehindDeed } from './context.ts';
import type {
  Acuity,
  Author,
  Level,
  Link,
  Mention,
  Region,
  Section,
  SectionKind,
  Sentence,
} from './evidence.ts';
import { linksIn, type Placed } from './links.ts';
import type { ConceptEntry, PhraseBook } from './phrase-book.ts';
import { settleQuotedReports } from './quoted-report.ts';
import { endsNamed } from './resolution.ts';
import { findSections, type SectionTable } from './sections.ts';
import { type SentenceTable, STOP, splitSentences } from './sentences.ts';
import { bridgeIds, type Site, siteOf, take, tellsSite } from './sites.ts';
import { IS_NUMBER, NEWLINE_BEFORE, type Tokens, tokenise } from './tokens.ts';
import { settleUnheadedList } from './unheaded-list.ts';

/** What reading one document adds to the evidence of an encounter. */
export type DocumentReading = {
  readonly mentions: Mention[];
  readonly links: Link[];
  readonly sections: Section[];
  readonly sentences: Sentence[];
  readonly headings: readonly string[];
};

const bridgesOf = new WeakMap<PhraseBook, Uint8Array>();

/** Reads one document in one pass; `firstIndex` is the index of its first mention in the whole evidence. */
export function readDocument(
  text: string,
  document: string,
  kind: DocumentKind | 'note',
  book: PhraseBook,
  firstIndex: number,
): DocumentReading {
  const { tokens, sentences, sections } = layOut(text, kind, book);
  const reader = new DocumentReader(
    text,
    document,
    kind,
    book,
    tokens,
    sentences,
    sections,
    firstIndex,
  );
  return reader.read();
}

/** Words, sentences and sections of one document. */
export type Layout = {
  readonly tokens: Tokens;
  readonly sentences: SentenceTable;
  readonly sections: SectionTable;
};

/** Lays a document out in words, sentences and sections, before anything is looked for in it. */
export function layOut(text: string, kind: DocumentKind | 'note', book: PhraseBook): Layout {
  const tokens = tokenise(text, book.lexicon);
  const sentences = splitSentences(text, tokens, book);
  const sections = findSections(tokens, sentences, book);
  settleSections(sections, kind, tokens, book);
  if (kind === 'note') settleUnheadedList(sections, tokens, sentences, book);
  return { tokens, sentences, sections };
}

/**
 * Visits the pieces that are read on their own, in order: sentences without list marker and heading; a heading inside
 * a sentence (run-in text) cuts it in two.
 */
export function eachPiece(
  { sentences, sections }: Layout,
  visit: (sentence: number, from: number, to: number, section: number) => void,
): void {
  let section = 0;
  for (let index = 0; index < sentences.count; index++) {
    const first = sentences.first[index] as number;
    const to = sentences.first[index + 1] as number;
    while (section + 1 < sections.count && (sections.first[section + 1] as number) <= first)
      section++;
    let from = Math.max(
      sentences.body[index] as number,
      (sections.first[section] as number) === first || (sections.first[section] as number) > first
        ? (sections.body[section] as number)
        : 0,
    );
    let next = section + 1;
    while (next < sections.count && (sections.first[next] as number) < to) {
      visit(index, from, sections.first[next] as number, section);
      from = sections.body[next] as number;
      section = next;
      next++;
    }
    visit(index, Math.max(from, Math.min(to, sections.body[section] as number)), to, section);
  }
}

/** Headings that only a report of imaging has. */
const REPORT_HEADINGS = new Set(['technique', 'findings', 'exam-of-imaging']);
/** Parts that a treating provider's note has and a report has not. */
const CLINICAL: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'exam',
  'chief-complaint',
  'assessment-plan',
  'plan',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'medications',
  'review-of-systems',
  'allergies',
  'social-history',
]);

/**
 * Settles what depends on the whole document: "EXAM: MRI of the lumbar spine" is no physical examination; in a report
 * of imaging "History" is the reason for the study and "Impression" the radiologist's; in a visit note an "Impression"
 * that closes a quoted report is the radiologist's when an assessment follows.
 */
function settleSections(
  sections: SectionTable,
  kind: DocumentKind | 'note',
  tokens: Tokens,
  book: PhraseBook,
): void {
  const kinds = sections.kind;
  settleQuotedReports(sections, tokens);
  for (let index = 0; index < sections.count; index++) {
    if (
      kinds[index] === 'exam' &&
      namesImaging(
        tokens,
        sections.body[index] as number,
        sections.first[index + 1] as number,
        book,
      )
    ) {
      kinds[index] = 'imaging';
      sections.heading[index] = 'exam-of-imaging';
      // "EXAM: MRI …" / "DATE: …": what no list of headings names stays with the heading above it
      for (let at = index + 1; kinds[at] === 'exam' && sections.heading[at] === ''; at++)
        kinds[at] = 'imaging';
    }
  }
  const clinical = kinds.some((section) => CLINICAL.has(section));
  const report =
    kind === 'imaging-report' ||
    (!clinical &&
      sections.heading.some((heading) => REPORT_HEADINGS.has(heading)) &&
      kinds.some(
        (section, index) => section === 'imaging' || sections.heading[index] === 'impression',
      ));
  const lastAssessment = kinds.findLastIndex(
    (section) => section === 'assessment' || section === 'assessment-plan',
  );
  for (let index = 0; index < sections.count; index++) {
    const heading = sections.heading[index];
    if (heading === 'impression') {
      const closesReport = index > 0 && kinds[index - 1] === 'imaging' && lastAssessment > index;
      if (report || closesReport) kinds[index] = 'radiology-impression';
    }
    if (report && kinds[index] === 'hpi') kinds[index] = 'indication';
    if (kind === 'imaging-report' && kinds[index] === 'none') kinds[index] = 'imaging';
  }
}

const MODALITIES =
  'mri mr ct xray radiograph radiographs myelogram scan tomography ultrasound fluoroscopy dexa roentgenogram'.split(
    ' ',
  );
const modalitiesOf = new WeakMap<PhraseBook, Set<number>>();

function namesImaging(tokens: Tokens, from: number, to: number, book: PhraseBook): boolean {
  let ids = modalitiesOf.get(book);
  if (ids === undefined) {
    ids = new Set(MODALITIES.map((word) => book.lexicon.find(word)).filter((id) => id > 0));
    modalitiesOf.set(book, ids);
  }
  const limit = Math.min(to, from + 12);
  for (let at = from; at < limit; at++) {
    const word = tokens.word[at] as number;
    if (ids.has(word)) return true;
    // further on it is what a later sentence or line speaks of
    if (word === STOP || (at > from && (tokens.flags[at] as number) & NEWLINE_BEFORE)) return false;
  }
  return false;
}

const NO_SITE: Site = {
  regions: [],
  levels: [],
  side: undefined,
  acuity: [],
  elsewhere: false,
};

class DocumentReader {
  private readonly mentions: Mention[] = [];
  private readonly placed: Placed[] = [];
  private readonly links: Link[] = [];
  private readonly bridges: Uint8Array;
  private readonly text: string;
  private readonly document: string;
  private readonly kind: DocumentKind | 'note';
  private readonly book: PhraseBook;
  readonly tokens: Tokens;
  readonly sentences: SentenceTable;
  readonly sections: SectionTable;
  private readonly firstIndex: number;

  constructor(
    text: string,
    document: string,
    kind: DocumentKind | 'note',
    book: PhraseBook,
    tokens: Tokens,
    sentences: SentenceTable,
    sections: SectionTable,
    firstIndex: number,
  ) {
    this.text = text;
    this.document = document;
    this.kind = kind;
    this.book = book;
    this.tokens = tokens;
    this.sentences = sentences;
    this.sections = sections;
    this.firstIndex = firstIndex;
    let bridges = bridgesOf.get(book);
    if (bridges === undefined) {
      bridges = bridgeIds(book);
      bridgesOf.set(book, bridges);
    }
    this.bridges = bridges;
  }

  read(): DocumentReading {
    const rows: Sentence[] = [];
    eachPiece(this, (sentence, from, to, section) => {
      this.readSentence(sentence, from, to, section, rows.length);
      this.addRow(rows, from, to, section, sentence);
    });
    return {
      mentions: this.mentions,
      links: this.links,
      sections: this.sectionRows(),
      sentences: rows,
      headings: this.sections.heading,
    };
  }

  private addRow(
    rows: Sentence[],
    from: number,
    to: number,
    section: number,
    sentence: number,
  ): void {
    const { start, end } = this.tokens;
    const begins = from < this.tokens.count ? (start[from] as number) : this.text.length;
    rows.push({
      start: begins,
      end: to > from ? (end[to - 1] as number) : begins,
      section: this.sections.kind[section] as SectionKind,
      item: this.sentences.item[sentence] as number,
      document: this.document,
    });
  }

  private sectionRows(): Section[] {
    const { start, end, count } = this.tokens;
    const rows: Section[] = [];
    for (let index = 0; index < this.sections.count; index++) {
      const first = this.sections.first[index] as number;
      const body = this.sections.body[index] as number;
      const next = this.sections.first[index + 1] as number;
      const at = first < count ? (start[first] as number) : this.text.length;
      rows.push({
        start: at,
        end: next > first ? (end[next - 1] as number) : at,
        kind: this.sections.kind[index] as SectionKind,
        heading: { start: at, end: body > first ? (end[body - 1] as number) : at },
        document: this.document,
      });
    }
    return rows;
  }

  private readSentence(
    sentence: number,
    from: number,
    to: number,
    sectionIndex: number,
    row: number,
  ): void {
    if (to <= from) return;
    const { tokens, book } = this;
    const section = this.sections.kind[sectionIndex] as SectionKind;
    const heading = this.sections.heading[sectionIndex] as string;
    const box = this.sentences.box[sentence] as number;
    const found: { from: number; to: number; entry: ConceptEntry }[] = [];
    for (let at = from; at < to; at++) {
      const index = book.conceptTrie.match(tokens, at, to, book.transparent);
      if (index < 0) continue;
      const end = book.conceptTrie.matchEnd;
      for (const entry of book.meanings[index] as readonly ConceptEntry[])
        found.push({ from: at, to: end, entry });
      at = end - 1;
    }
    if (this.saysItIsOver(found, from, to)) this.endBefore(sentence, sectionIndex, row);
    if (found.length === 0) return;
    const cues = findCues(tokens, from, to, book);
    const frame = { section, heading, box };
    const firstHere = this.placed.length;
    for (let index = 0; index < found.length; index++) {
      const here = found[index] as { from: number; to: number; entry: ConceptEntry };
      let previous = index - 1;
      while (previous >= 0 && (found[previous] as { to: number }).to > here.from) previous--;
      let following = index + 1;
      while (following < found.length && (found[following] as { from: number }).from < here.to)
        following++;
      const previousEnd = previous >= 0 ? (found[previous] as { to: number }).to : from;
      const nextStart = following < found.length ? (found[following] as { from: number }).from : to;
      const site = siteOf(
        tokens,
        book,
        this.bridges,
        from,
        to,
        here.from,
        here.to,
        previousEnd,
        nextStart,
      );
      const context = contextUnder(frame, tokens, cues, from, to, here.from, here.to);
      if (here.entry.kind === 'condition')
        context.author ??=
          context.claimedBy ?? (here.entry.complaint ? undefined : context.namedBy);
      if (here.entry.kind === 'symptom' && isBehindDeed(tokens, context, here.from))
        context.temporality = 'recent';
      if (context.assertion === 'uncertain' && this.accompanies(found, index, context.cueTo))
        context.assertion = 'affirmed';
      const { resolvedBy } = context;
      const isOver =
        resolvedBy !== undefined && endsNamed(tokens, book.lexicon, resolvedBy, found, index);
      this.addMention(here, site, context, isOver, sentence, section, row);
    }
    this.shareSites(firstHere, from, to);
    this.linkSentence(firstHere, from, to, cues, section);
  }

  /**
   * "Probable sciatica with low back pain": what is doubted is the condition that stands between the doubt and "with";
   * the symptom that comes with it is there.
   */
  private accompanies(
    found: readonly { from: number; to: number; entry: ConceptEntry }[],
    index: number,
    cueTo: number,
  ): boolean {
    const here = found[index] as { from: number; entry: ConceptEntry };
    const before = found[index - 1];
    if (
      here.entry.kind !== 'symptom' ||
      before === undefined ||
      before.entry.kind !== 'condition' ||
      before.from < cueTo
    )
      return false;
    const joiner = this.book.lexicon.find('with');
    for (let at = before.to; at < here.from; at++)
      if ((this.tokens.word[at] as number) === joiner) return true;
    return false;
  }

  private saysItIsOver(
    found: readonly { entry: ConceptEntry }[],
    from: number,
    to: number,
  ): boolean {
    const { tokens, book } = this;
    if (to - from > MOST_WORDS || found.some(({ entry }) => entry.id !== 'pain')) return false;
    const [cue, ...others] = findCues(tokens, from, to, book);
    if (cue?.entry.category !== 'resolved' || others.length > 0) return false;
    for (let at = from; at < to; at++) {
      if (at >= cue.from && at < cue.to) continue;
      const word = tokens.word[at] as number;
      const ends = at === to - 1 && word === STOP;
      if (!ends && !UNNAMED.some((name) => book.lexicon.find(name) === word)) return false;
    }
    return true;
  }

  /** "Low back pain. Resolved.": a sentence that says nothing else speaks of the one before it in the same item. */
  private endBefore(sentence: number, sectionIndex: number, row: number): void {
    const item = this.sentences.item[sentence] as number;
    const section = this.sections.kind[sectionIndex] as SectionKind;
    for (let index = this.mentions.length - 1; index >= 0; index--) {
      const mention = this.mentions[index] as Mention;
      if (mention.sentence !== row - 1 || mention.section !== section || mention.item !== item)
        break;
      if (mention.kind === 'condition' || mention.kind === 'symptom') mention.resolved = true;
    }
  }

  private addMention(
    here: { from: number; to: number; entry: ConceptEntry },
    site: Site,
    context: Context,
    resolved: boolean,
    sentence: number,
    section: SectionKind,
    row: number,
  ): void {
    const { start, end } = this.tokens;
    const regions: Region[] =
      site.regions.length > 0 || here.entry.region === undefined
        ? site.regions
        : [here.entry.region];
    const acuity: Acuity[] =
      here.entry.acuity === undefined || site.acuity.includes(here.entry.acuity)
        ? site.acuity
        : [...site.acuity, here.entry.acuity];
    const mention: Mention = {
      index: this.firstIndex + this.mentions.length,
      concept: here.entry.id,
      kind: here.entry.kind,
      start: start[here.from] as number,
      end: end[here.to - 1] as number,
      document: this.document,
      sentence: row,
      section,
      author: authorOf(this.kind, section, context.author),
      assertion: context.assertion,
      temporality: context.temporality,
      experiencer: context.experiencer,
      resolved,
      planned: context.planned,
      // the same fields in the same order on every mention: all of the engine reads them, and reads them faster so
      cue:
        context.cueFrom < 0
          ? undefined
          : { start: start[context.cueFrom] as number, end: end[context.cueTo - 1] as number },
      regions,
      levels: site.levels,
      side: site.side ?? here.entry.side,
      acuity,
      number: this.numberIn(here.from, here.to),
      elsewhere: site.elsewhere,
      item: this.sentences.item[sentence] as number,
    };
    this.mentions.push(mention);
    this.placed.push({ mention, from: here.from, to: here.to, entry: here.entry });
  }

  private numberIn(from: number, to: number): number | undefined {
    const { start, end, flags } = this.tokens;
    for (let at = from; at < to; at++)
      if ((flags[at] as number) & IS_NUMBER) return Number(this.text.slice(start[at], end[at]));
    return undefined;
  }

  /** A site said once for a list belongs to each member: "L4-L5 disc protrusion/spondylosis", "stenosis and spondylosis at L4-5". */
  private shareSites(first: number, from: number, to: number): void {
    let levels: readonly Level[] | undefined;
    for (let index = first; index < this.placed.length; index++) {
      const { mention, from: begins, to: ends } = this.placed[index] as Placed;
      if (mention.levels.length > 0 && mention.regions.length > 0) levels = mention.levels;
      if (mention.regions.length > 0 || mention.elsewhere) continue;
      const source = index > first ? (this.placed[index - 1] as Placed).mention : undefined;
      if (source !== undefined && source.regions.length > 0) {
        mention.regions = [...source.regions];
        if (mention.levels.length === 0 && levels !== undefined)
          mention.levels = [...source.levels];
      } else {
        // what was said before it in the sentence, else what is said after: "L5-S1 …, listhesis, … near the L5 root"
        const said = this.sitesIn(from, begins);
        const site = said.regions.length > 0 ? said : this.sitesIn(ends, to);
        mention.regions = site.regions;
        mention.levels = site.levels;
      }
    }
  }

  private sitesIn(from: number, to: number): Site {
    let first = from;
    while (first < to && !tellsSite(this.tokens, this.book, first)) first++;
    if (first === to) return NO_SITE;
    const site: Site = { regions: [], levels: [], side: undefined, acuity: [], elsewhere: false };
    for (let at = first; at < to; at++) take(this.tokens, this.book, at, site);
    return site;
  }

  private linkSentence(
    first: number,
    from: number,
    to: number,
    cues: readonly Cue[],
    section: SectionKind,
  ): void {
    const inSentence = this.placed.slice(first);
    if (inSentence.length === 0) return;
    const author = authorOf(this.kind, section, undefined);
    linksIn(
      {
        tokens: this.tokens,
        book: this.book,
        from,
        to,
        cues,
        inSentence,
        earlier: this.placed
          .slice(Math.max(0, first - 8), first)
          .filter((placed) => placed.mention.section === section),
        author,
      },
      this.links,
    );
  }
}

function authorOf(
  kind: DocumentKind | 'note',
  section: SectionKind,
  said: Author | undefined,
): Author {
  if (kind === 'imaging-report') return 'radiologist';
  if (kind === 'prior-note') return 'earlier-visit';
  if (kind === 'nursing' || kind === 'therapy') return 'other-clinician';
  if (kind === 'patient-reported') return 'patient';
  if (section === 'imaging' || section === 'radiology-impression') return 'radiologist';
  if (section === 'prior-visit') return 'earlier-visit';
  if (section === 'patient-reported') return 'patient';
  return said ?? 'provider';
}

/** Words beside "resolved" in a sentence that names nothing of its own: "The pain has now resolved." */
const UNNAMED =
  'this|that|it|the|his|her|pain|symptom|symptoms|problem|condition|issue|has|have|is|are|now|since|all|completely|fully'.split(
    '|',
  );
const MOST_WORDS = 6;
