import { addDays } from '../../demonstration/days.ts';
import type { Coding } from '../../review/sample-audit-schema.ts';
import { revealReading, saveCoding } from '../../store/audits/audit-codings.ts';
import { visitOf } from '../../store/audits/practice-visits.ts';
import { drawAudit } from '../../store/audits/sample-audits.ts';
import { recordTime } from '../../store/clock.ts';
import { at } from './ask-provider.ts';
import { DEMONSTRATION_DAY, type FillHouse, type KeptVisit } from './demonstration-day.ts';
import type { DemonstrationPeople } from './demonstration-people.ts';

/** One audit that is finished, and one that is begun. */
export async function addDemonstrationAudits(
  house: FillHouse,
  people: DemonstrationPeople,
  all: readonly KeptVisit[],
): Promise<void> {
  const [first, second] = people.auditors;
  const visits = all.map(({ encounter }) => visitOf(encounter));
  const supports = new Map(all.map(({ encounter, supports: codes }) => [encounter.id, codes]));
  const draw = (title: string, on: string, each: number, secondShare: number, rules: object) =>
    drawAudit(first, house.store, house.engine, visits, {
      title,
      by: ['provider'],
      size: { each },
      seed: title,
      rules,
      secondShare,
      on,
      now: recordTime().toISOString(),
    });
  const { store } = house;
  const begun = addDays(DEMONSTRATION_DAY, -40);
  at(begun, '13:30');
  const half = { from: '2026-01-01', until: '2026-06-30' };
  const finished = await draw('Low back codes, January to June 2026', begun, 3, 0.25, half);
  for (const [index, drawn] of (finished?.sample.encounters ?? []).entries()) {
    if (finished === undefined) break;
    at(addDays(begun, 1 + Math.floor(index / 6)), '14:00');
    const now = recordTime().toISOString();
    const audited = supports.get(drawn.id) ?? [];
    await saveCoding(first, store, finished, 'first', codingOf(drawn, audited, 'auditor'), now);
    await revealReading(first, store, finished, drawn.id, now);
    if (!drawn.second) continue;
    // Two people agree on most encounters, and not on all.
    const theirs = index % 9 === 0 ? audited.slice(0, 1) : audited;
    const coding = codingOf(drawn, theirs, 'second-auditor');
    await saveCoding(second, store, finished, 'second', coding, now);
  }
  at(addDays(DEMONSTRATION_DAY, -2), '13:30');
  const quarter = { from: '2026-07-01', until: DEMONSTRATION_DAY };
  const open = await draw('Low back codes, July to September 2026', house.today(), 2, 0, quarter);
  for (const drawn of open?.sample.encounters.slice(0, 4) ?? []) {
    if (open === undefined) break;
    const coding = codingOf(drawn, supports.get(drawn.id) ?? [], 'auditor');
    await saveCoding(first, store, open, 'first', coding, recordTime().toISOString());
  }
}

function codingOf(
  { id, billed }: { readonly id: string; readonly billed: readonly string[] },
  audited: readonly string[],
  reviewer: string,
): Coding {
  const wrong = billed.filter((code) => !audited.includes(code));
  const missed = audited.filter((code) => !billed.includes(code));
  return {
    id,
    audited: [...audited],
    findings: [],
    gap: missed.length > 0 ? 'What the note says more exactly was not billed.' : '',
    rationale: wrong.length > 0 ? 'The note does not carry the code that was billed.' : '',
    citation: wrong.length > 0 ? 'ICD-10-CM Official Guidelines, IV.A' : '',
    effect: 'none',
    reviewer,
  };
}
