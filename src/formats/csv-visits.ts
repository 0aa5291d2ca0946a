import { type Encounter, SETTINGS, type Setting } from '../chart/encounter.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { calendarDay } from './calendar-day.ts';
import { cellsOfDiagnoses } from './csv-claims.ts';
import { codeCells } from './csv-codes.ts';
import type { TableRow } from './csv-table.ts';
import type { ListEntry, LocatedEncounter } from './format-reader.ts';
import { plainTextOf } from './plain-text.ts';
import { settingOfVisit } from './visit-setting.ts';

/** Reads the rows of one visit: its note, and its codes and services in the order of the rows. */
export function readVisitRows(id: string, rows: readonly TableRow[]): LocatedEncounter | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const positions: Record<string, SourcePosition> = {};
  const noted = rows.find((row) => row.cell('note') !== undefined);
  const note = noted?.cell('note');
  const dated = rows.find((row) => row.cell('dateOfService') !== undefined);
  const date = dated?.date('dateOfService');
  const encounter: Encounter = {
    id,
    note: note === undefined ? '' : (plainTextOf(note.whole).text ?? ''),
    ...(date === undefined ? {} : { dateOfService: date }),
  };
  if (note !== undefined) positions['note'] = note.at;
  const at = dated?.cell('dateOfService')?.at;
  if (at !== undefined) positions['dateOfService'] = at;
  addSetting(first, encounter, positions);
  addCodes(rows, encounter, positions);
  addProcedures(rows, encounter, positions);
  const payer = rows.map((row) => row.text('payer')).find((name) => name !== undefined);
  if (payer !== undefined) encounter.payer = payer;
  const patientId = first.text('patientId');
  const location = first.text('location');
  if (location !== undefined) encounter.location = location;
  const birthDate = first.date('birthDate');
  const sex = first.text('sex')?.charAt(0).toUpperCase();
  const author = first.text('renderingProvider');
  const isSex = sex === 'F' || sex === 'M' || sex === 'U';
  return {
    encounter,
    ...(patientId === undefined ? {} : { patientId }),
    ...(birthDate === undefined && !isSex
      ? {}
      : {
          patient: {
            ...(birthDate === undefined ? {} : { birthDate }),
            ...(isSex ? { sex } : {}),
          },
        }),
    ...(author === undefined ? {} : { author }),
    at: first.at,
    positions,
  };
}

function addSetting(
  row: TableRow,
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const cell = row.cell('setting');
  const named = cell === undefined ? undefined : settingNamed(cell.text);
  if (cell !== undefined && named === undefined)
    row.report('csv/setting-not-known', cell.at, SETTINGS.join('|'));
  const place = row.cell('placeOfService');
  const setting = named ?? settingOfVisit({ places: place === undefined ? [] : [place.text] });
  if (setting === undefined) return;
  encounter.setting = setting;
  const at = named === undefined ? place?.at : cell?.at;
  if (at !== undefined) positions['setting'] = at;
}

function settingNamed(text: string): Setting | undefined {
  const name = text.toLowerCase();
  return SETTINGS.find((setting) => setting === name);
}

function addCodes(
  rows: readonly TableRow[],
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const billed: string[] = [];
  const listed: { code: string; since?: string }[] = [];
  for (const row of rows) {
    for (const { code, at } of cellsOfDiagnoses(row)) {
      if (code === '' || billed.includes(code)) continue;
      positions[`billedCodes[${billed.length}]`] = at;
      billed.push(code);
    }
    for (const { text, at } of row.cells('problemList')) {
      for (const { code, rest } of codeCells(text)) {
        if (listed.some((known) => known.code === code)) continue;
        positions[`problemList[${listed.length}]`] = at;
        const since = calendarDay(/\d{4}-\d{2}-\d{2}/.exec(rest)?.[0] ?? '');
        listed.push({ code, ...(since === undefined ? {} : { since }) });
      }
    }
  }
  if (billed.length > 0) encounter.billedCodes = billed;
  if (listed.length > 0) encounter.problemList = listed;
}

function addProcedures(
  rows: readonly TableRow[],
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const done: { cpt: string; date?: string }[] = [];
  for (const row of rows) {
    for (const { text, at } of row.cells('cpt')) {
      if (text === '') continue;
      const date = row.date('dateOfService');
      positions[`procedures[${done.length}]`] = at;
      done.push({ cpt: text, ...(date === undefined ? {} : { date }) });
    }
  }
  if (done.length > 0) encounter.procedures = done;
}

/** A row of a diagnosis list, a favourites list or a charge slip. */
export function readListRow(row: TableRow): ListEntry | undefined {
  const cell = row.cell('diagnosis') ?? row.cell('diagnoses');
  if (cell === undefined) {
    row.report('csv/code-missing', row.at, 'a code');
    return undefined;
  }
  const [found] = codeCells(cell.text);
  const title = row.text('title') ?? (found?.rest === '' ? undefined : found?.rest);
  const list = row.text('list');
  return {
    code: found?.code ?? cell.text,
    ...(title === undefined ? {} : { title }),
    ...(list === undefined ? {} : { list }),
    at: cell.at,
  };
}
