import { expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';

const engine = makeEngine();
const remark = (note: string): string | undefined =>
  engine
    .code({ id: 'm', dateOfService: '2026-11-02', note })
    .findings.find(({ id }) => id === 'external-cause-may-be-added')?.because;

it.each([
  ['HPI: lifted a heavy box at work.', 'lifting or moving a load X50.0-; at work Y99.0'],
  ['HPI: tripped and fell over a rug.', 'slip or trip with a fall W01.-'],
  ['HPI: he fell.', 'fall W00-W19'],
  ['HPI: rear-ended this morning.', 'vehicle accident V00-V89'],
  ['HPI: felt a pop while golfing.', 'after the injury'],
])('%s names %s', (history, places) => {
  expect(remark(`${history}\nAssessment: Lumbar strain.`)).toMatch(new RegExp(`${places}$`));
});

it.each([
  ['of another year', 'PMH: MVA in 2009.'],
  ['of somebody else', 'HPI: Her mother fell last week.'],
  ['denied', 'HPI: denies a fall.'],
])('an event %s is not named', (_name, history) => {
  expect(remark(`${history}\nAssessment: Lumbar strain.`)).toBeUndefined();
});

it('work counts in the sentence of the event only', () => {
  const note =
    'HPI: lifted a heavy box at home. Pain limits him at work.\nAssessment: Lumbar strain.';
  expect(remark(note)).not.toContain('Y99.0');
});

it('an event of the past counts in the sentence that names the injury', () => {
  expect(remark('Assessment: Lumbar strain following previous MVC.')).toContain('vehicle');
});
