import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine.ts';
import { ownNotes } from './engine-own-notes.ts';
import { tipCodes } from './engine-tip-sheet.ts';
import { printPage } from './reports/page.ts';
import { NO_SUGGESTION, tipSheet } from './reports/tip-sheet.ts';

const engine = makeEngine();
const DAYS = ['2021-09-30', '2021-10-01', '2024-09-30', '2024-10-01', '2025-10-01', '2026-11-25'];

/** What a line gives, asked of an engine of its own. */
function gives(note: string, day: string): string[] {
  return makeEngine()
    .code({ id: 'line', note, dateOfService: day, setting: 'office' })
    .codes.map(({ code }) => code);
}

describe.each(DAYS)('the sheet of %s', (day) => {
  const codes = tipCodes(engine, day);

  it('has the codes of the day', () => {
    expect(codes.map(({ code }) => code)).toEqual(
      day < '2021-10-01' ? ['M54.5'] : ['M54.50', 'M54.51', 'M54.59'],
    );
  });

  it('has at least three lines that support each code, and each gives that code and no other', () => {
    for (const { code, supports } of codes) {
      expect(supports.length).toBeGreaterThanOrEqual(3);
      for (const { note } of supports) expect(gives(note, day)).toEqual([code]);
    }
  });

  it('has at least three lines that do not, and each gives what stands beside it', () => {
    for (const { code, others } of codes) {
      expect(others.length).toBeGreaterThanOrEqual(3);
      for (const line of others) {
        expect(gives(line.note, day)).toEqual(line.gives);
        expect(line.gives).not.toContain(code);
        expect(line.because).not.toBe('');
      }
    }
  });

  it('lists phrases that give the code when they are the assessment', () => {
    for (const { code, phrases } of codes)
      for (const phrase of phrases) expect(gives(`Assessment: ${phrase}.`, day)).toEqual([code]);
  });

  it('prints every line as it was decided, with the words that carry it', () => {
    const html = printPage(tipSheet(codes, day, engine.version), 'html');
    const plain = html.replaceAll(/<\/?ins>/g, '');
    for (const { supports } of codes)
      for (const { note, evidence } of supports.slice(0, 4)) {
        expect(plain).toContain(note);
        expect(evidence.length).toBeGreaterThan(0);
      }
    expect(html).toContain(NO_SUGGESTION);
  });
});

it('a scan that shows endplate change and an assessment silent about it do not support M54.51', () => {
  const sheet = tipCodes(engine, '2026-11-25').find(({ code }) => code === 'M54.51');
  expect(sheet?.others[0]).toMatchObject({
    note: expect.stringMatching(/^(?:MRI|X-ray).*(?:Modic|endplate).*Assessment: Low back pain\./),
    gives: ['M54.50'],
  });
});

describe('a provider’s own sentences', () => {
  const NOTES = [
    'Zebulon Quigley, MRN 0012345.\nAssessment: Low back pain due to Modic changes at L4-5.',
    'Seen 11/02/2026.\nAssessment: Low back pain.',
    'Assessment: Low back pain with right sciatica, discussed with Mrs. Quigley.',
    'MRI: Modic type 2 changes at L5-S1.\n\nAssessment: Low back pain.',
  ];
  const records = NOTES.map((note, index) => ({
    id: `e${index}`,
    dateOfService: '2026-11-02',
    note,
  }));
  const own = ownNotes(engine, 'pr05', records, '2026-11-25');

  it('stand under what they gave, and give it alone', () => {
    expect(own.codes.map(({ code, encounters }) => [code, encounters])).toEqual([
      ['M54.50', 2],
      ['M54.41', 1],
      ['M54.51', 1],
    ]);
    for (const { code, sentences } of own.codes)
      for (const { note } of sentences) expect(gives(note, '2026-11-25')).toContain(code);
  });

  it('name nobody', () => {
    const page = printPage(tipSheet(tipCodes(engine, '2026-11-25'), '2026-11-25', '1', own), 'md');
    for (const word of ['Zebulon', 'Quigley', '0012345', '11/02/2026'])
      expect(page).not.toContain(word);
  });

  it('say what a code that was spoken of would need, where it is clinically so', () => {
    expect(own.withheld).toContainEqual(expect.objectContaining({ code: 'M54.51', encounters: 1 }));
  });
});
