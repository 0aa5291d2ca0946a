import { describe, expect, it } from 'vitest';
import { makeProgress, makeProgressLog, progressLine, showsProgress } from './progress.ts';

describe('progress', () => {
  it('tells share, notes, rate and time left', () => {
    expect(progressLine(25, 100, 5000, 30)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 25 %  5,000 notes  167/s  1:30 left',
    );
  });

  it('tells how many and the rate where the end is not known', () => {
    expect(progressLine(25, undefined, 5000, 10, 'phrases')).toBe('5,000 phrases  500/s');
  });

  it.each([
    [false, true, true],
    [true, true, false],
    [false, false, false],
    [undefined, undefined, false],
  ])('with output on a terminal: %s, and messages: %s, it shows: %s', (output, errors, shows) => {
    const stream = (isTTY: boolean | undefined) => (isTTY === undefined ? {} : { isTTY });
    expect(showsProgress(stream(output), stream(errors))).toBe(shows);
  });

  it('says nothing when it is off, and cleans up after itself when it is on', () => {
    let time = 0;
    const said: string[] = [];
    const off = makeProgress(
      false,
      (words) => said.push(words),
      'notes',
      () => time,
    );
    const on = makeProgress(
      true,
      (words) => said.push(words),
      'notes',
      () => time,
    );
    for (const progress of [off, on]) {
      time += 1000;
      progress.at(1, 2, 1);
      progress.at(1, 2, 1);
      progress.end();
    }
    expect(said).toHaveLength(2);
    expect(said.at(-1)).toBe('\r\u001B[K');
  });

  it('tells a line every ten seconds where there is no terminal', () => {
    let time = 0;
    const said: string[] = [];
    const log = makeProgressLog(
      (words) => said.push(words),
      'records',
      () => time,
    );
    for (time = 0; time <= 25_000; time += 5000) log.at(time / 1000, 100, time);
    log.end();
    expect(said).toEqual([
      '10 %  10,000 records  1,000/s  1:30 left\n',
      '20 %  20,000 records  1,000/s  1:20 left\n',
    ]);
  });
});
