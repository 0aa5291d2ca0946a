import type { FormatItem } from './format-reader.ts';
import { claimIn, proceduresIn } from './hl7v2-charges.ts';
import { diagnosesIn, problemsIn } from './hl7v2-diagnoses.ts';
import { fieldValue, firstOf, type Hl7Message, placeOf } from './hl7v2-message.ts';
import type { ContentReport } from './hl7v2-observation.ts';
import { textsIn } from './hl7v2-texts.ts';
import { typeOf } from './hl7v2-type.ts';
import { visitOf } from './hl7v2-visit.ts';
import type { Hl7Content } from './hl7v2-visit-content.ts';
import { issueItem } from './issues.ts';

/** What a message holds: its part of the visit, the items that stand for themselves, what was wrong. */
export type ReadMessage = {
  readonly content: Hl7Content | undefined;
  readonly items: readonly FormatItem[];
  /** the type of a message that holds nothing for the chart */
  readonly unused: string | undefined;
};

/** Segments that a type demands. */
const DEMANDED: Readonly<Record<string, string>> = { ADT: 'PID', DFT: 'FT1', ORU: 'OBX' };

/** Events of ADT about the person, or about joining records, and not about a visit. */
const NO_VISIT = /^A(18|24|28|29|3\d|4[0-35-9]|50|51)$/;
/** Cancelled admission or registration; visit deleted. */
const CANCELLED = new Set(['A11', 'A23']);

/** Types of orders: a diagnosis in one is the reason for it. */
const ORDER = /^(OM[BGILNPS]|OR[BDGMR]|RD[DES])$/;

/** Of an issue that each segment may have, the first ones show what is wrong. */
const MOST_OF_A_KIND = 10;

export function readMessage(message: Hl7Message): ReadMessage {
  const items: FormatItem[] = [];
  const counts = new Map<string, number>();
  const tell = (code: string, item: FormatItem): void => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= MOST_OF_A_KIND) items.push(item);
  };
  const report: ContentReport = Object.assign(
    (...[code, at, expected]: Parameters<ContentReport>) =>
      tell(code, issueItem(code, at, expected)),
    {
      within: (issues: readonly FormatItem[]): void => {
        for (const item of issues) if (item.kind === 'issue') tell(item.issue.code, item);
      },
    },
  );
  const { header } = message;
  const at = placeOf(message, header);
  if (message.segments.length === 1) {
    report('hl7v2/message-empty', at);
    return { content: undefined, items, unused: undefined };
  }
  const type = typeOf(message);
  if (!type.isStated) report('hl7v2/type-missing', placeOf(message, header, 9), 'type^event');
  const demanded = DEMANDED[type.code];
  if (demanded !== undefined && firstOf(message, demanded) === undefined)
    report('hl7v2/segment-missing', at, demanded);

  const visit = visitOf(message, report);
  const texts = textsIn(message, type, report);
  const diagnoses = diagnosesIn(message, report);
  const problems = problemsIn(message, report);
  const procedures = proceduresIn(message, report);
  const claim = type.code === 'DFT' ? claimIn(message, visit, diagnoses, report) : undefined;
  if (claim !== undefined) items.unshift({ kind: 'claim', claim });
  const isOfVisit =
    type.code === 'ADT' && !NO_VISIT.test(type.event) && firstOf(message, 'PV1') !== undefined;
  const isUsed =
    isOfVisit ||
    claim !== undefined ||
    texts.length + diagnoses.length + problems.length + procedures.length > 0;
  if (!isUsed) return { content: undefined, items, unused: type.code };

  if (visit.patient.id === undefined) report('hl7v2/patient-missing', at, 'PID-3');
  const isOrder = ORDER.test(type.code);
  const needsVisit = isOfVisit || texts.length > 0 || (diagnoses.length > 0 && !isOrder);
  if (needsVisit && fieldValue(message, firstOf(message, 'PV1'), 19) === '')
    report('hl7v2/visit-number-missing', at, 'PV1-19');
  if (needsVisit && visit.dateFrom === 'message')
    report('hl7v2/date-from-message', visit.dateAt, 'PV1-44');
  if (needsVisit && visit.dateFrom === undefined) report('hl7v2/date-missing', at, 'PV1-44');
  const isCancelled = type.code === 'ADT' && CANCELLED.has(type.event);
  if (isCancelled) report('hl7v2/visit-cancelled', placeOf(message, header, 9));
  if (claim === undefined && !isOrder)
    for (const { type: kind, at: place } of diagnoses)
      if (kind === '') report('hl7v2/diagnosis-type-missing', place, 'A, W or F');

  return {
    items,
    unused: undefined,
    content: {
      visit,
      at,
      texts,
      // those of a claim stand on it
      diagnoses: claim === undefined ? diagnoses : [],
      billed: claim?.diagnoses
        .filter(({ role, system }) => role !== 'admitting' && system !== 'icd-9-cm')
        .map((diagnosis) => ({ code: diagnosis.code, at: diagnosis.at ?? at })),
      problems: problems.map((problem) =>
        visit.number === undefined ? problem : { ...problem, encounterId: visit.number },
      ),
      procedures: procedures.map((procedure) => ({
        procedure,
        at: placeOf(message, procedure.segment, 3),
      })),
      isOfVisit,
      isOrder,
      isCancelled,
      fallbackId: fieldValue(message, header, 10) || `message-${header.line}`,
    },
  };
}
