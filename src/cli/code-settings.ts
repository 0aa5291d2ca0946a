import { InvalidArgumentError, Option } from 'commander';
import { isServiceDate } from '../chart/service-date.ts';
import { FIELDS, isField } from '../formats/csv-headings.ts';
import type { AddedPhrase } from '../reading/phrase-book.ts';
import { INPUT_FORMATS } from './input.ts';
import { UnusableFile, usableBytes } from './unusable-file.ts';

/** A date option: a real calendar day, or commander says what is wrong. */
export function calendarDay(words: string): string {
  if (isServiceDate(words)) return words;
  throw new InvalidArgumentError('Give a calendar day, YYYY-MM-DD.');
}

/** Collects `--policy name=value`. */
export function policyOption(
  words: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [, name, value] = /^([^=]+)=(.+)$/.exec(words) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('Give name=value, for example disc-bulge=displacement.');
  }
  return { ...before, [name]: value };
}

/** One `field=heading`, added to those before: which column of a table holds what. */
export function mapOption(
  words: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [, field, heading] = /^([^=]+)=(.+)$/.exec(words) ?? [];
  if (field === undefined || heading === undefined || !isField(field)) {
    throw new InvalidArgumentError(
      `Give field=heading, for example dateOfService=Visit. Fields are ${FIELDS.join(', ')}.`,
    );
  }
  return { ...before, [field]: heading };
}

/** A whole number above zero. */
export function countOption(words: string): number {
  const number = Number(words);
  if (Number.isInteger(number) && number > 0 && number <= 256) return number;
  throw new InvalidArgumentError('Give a whole number from 1 to 256.');
}

/** A control number of an X12 envelope: ISA13 has nine digits. */
export function controlNumberOption(words: string): number {
  const number = Number(words);
  if (Number.isInteger(number) && number > 0 && number <= 999_999_999) return number;
  throw new InvalidArgumentError('Give a whole number from 1 to 999999999.');
}

/** A number of days, up to ten years. */
export function daysOption(words: string): number {
  const number = Number(words);
  if (Number.isInteger(number) && number > 0 && number <= 3653) return number;
  throw new InvalidArgumentError('Give a whole number of days from 1 to 3653.');
}

/** `--fail-on`: the severity from which on a command exits with 1. @param what is compared with it */
export function failOnOption(what = 'a finding'): Option {
  return new Option('--fail-on <severity>', `exit 1 when ${what} is at least this`).choices([
    'error',
    'warning',
  ]);
}

/** `--format`: what files hold whose content does not tell. */
export function formatOption(): Option {
  return new Option('--format <format>', 'what the files hold, when recognising fails').choices(
    INPUT_FORMATS,
  );
}

/**
 * Reads a file of a practice's own phrases.
 * @throws UnusableFile when it cannot be read, or a line of it is no phrase
 */
export async function readPhrases(path: string): Promise<AddedPhrase[]> {
  return parsePhrases(String(await usableBytes(path)), path);
}

/** One `concept: phrase` a line; empty lines and lines that begin with # say nothing. */
function parsePhrases(words: string, name: string): AddedPhrase[] {
  return words
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [, concept, phrase] = /^\s*([\w-]+)\s*:\s*(.*\S)\s*$/.exec(line) ?? [];
      if (concept === undefined || phrase === undefined) {
        throw new UnusableFile(
          `${name}, line ${index + 1}: expected concept: phrase, for example low-back-pain: aching lumbar spine`,
        );
      }
      return [{ concept, phrase }];
    });
}
