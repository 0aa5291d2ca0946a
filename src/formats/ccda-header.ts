import type { Setting } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import { codingsOf, identifierOf, nameIn, timeOf } from './ccda-coded.ts';
import { attributeOf, childOf, childrenOf, hasTemplate, wordsOf } from './ccda-element.ts';
import { idsOf } from './ccda-encounters.ts';
import { TEMPLATES } from './ccda-templates.ts';
import type { XmlElement } from './ccda-tree.ts';
import { NURSE_NOTE, NURSING } from './document-words.ts';
import { settingOfVisit } from './visit-setting.ts';

/** What the header of a clinical document says. */
export type CcdaHeader = {
  readonly documentId: string | undefined;
  readonly documentType: string | undefined;
  readonly title: string;
  readonly patientId: string | undefined;
  readonly birthDate: ServiceDate | undefined;
  readonly sex: string | undefined;
  readonly author: string | undefined;
  readonly written: ServiceDate | undefined;
  readonly encounterId: string | undefined;
  readonly encounterIds: readonly string[];
  /** first and last day of the visit */
  readonly from: ServiceDate | undefined;
  readonly to: ServiceDate | undefined;
  readonly setting: Setting | undefined;
  readonly follows:
    | { readonly as: 'addendum' | 'replacement'; readonly documentId: string }
    | undefined;
  readonly isReportOf: 'imaging' | 'nursing' | 'patient' | undefined;
  readonly malformedTimes: readonly XmlElement[];
  /** the element that holds the day of the visit */
  readonly time: XmlElement | undefined;
};

/** Social security numbers identify the person to everybody, not the patient to the practice. */
const SOCIAL_SECURITY = '2.16.840.1.113883.4.1';

/** Reads the header. Undefined where it does not say. */
export function readHeader(document: XmlElement): CcdaHeader {
  const patientRole = childOf(document, 'recordTarget', 'patientRole');
  const patient = childOf(patientRole, 'patient');
  const visit = childOf(document, 'componentOf', 'encompassingEncounter');
  const event = childOf(document, 'documentationOf', 'serviceEvent');
  const visitTime = timeOf(childOf(visit, 'effectiveTime'));
  const eventTime = timeOf(childOf(event, 'effectiveTime'));
  // the service event of a summary spans years; that of a procedure or a report is the day of it
  const isOneDay = eventTime.high === undefined || eventTime.high === eventTime.low;
  const provision = attributeOf(event, 'classCode') === 'PCPR' && eventTime.high === undefined;
  const byEvent = visitTime.low === undefined && isOneDay && !provision;
  const from = visitTime.low ?? (byEvent ? eventTime.low : undefined);
  const to = visitTime.low === undefined ? (byEvent ? eventTime.low : undefined) : visitTime.high;
  const written = timeOf(childOf(document, 'effectiveTime'));
  const birth = timeOf(childOf(patient, 'birthTime'));
  const types = codingsOf(childOf(document, 'code'));
  return {
    documentId: identifierOf(childOf(document, 'id')),
    documentType: types.find(({ kind }) => kind === 'loinc')?.code ?? types[0]?.code,
    title: wordsOf(childOf(document, 'title')),
    patientId: patientIdOf(patientRole),
    birthDate: birth.low,
    sex: attributeOf(childOf(patient, 'administrativeGenderCode'), 'code'),
    author: authorOf(document),
    written: written.low,
    encounterId: identifierOf(childOf(visit, 'id')),
    encounterIds: idsOf(visit),
    from,
    to,
    setting: settingOf(visit, document),
    follows: followsOf(document),
    isReportOf: reportOf(document),
    malformedTimes: [visitTime, eventTime, written, birth].flatMap(({ malformed }) =>
      malformed === undefined ? [] : [malformed],
    ),
    time: childOf(byEvent ? event : visit, 'effectiveTime'),
  };
}

function patientIdOf(role: XmlElement | undefined): string | undefined {
  return childrenOf(role, 'id')
    .filter((id) => attributeOf(id, 'root') !== SOCIAL_SECURITY)
    .map(identifierOf)
    .find((id) => id !== undefined);
}

/** The first author who is a person; a device or a patient only where nobody else wrote it. */
function authorOf(document: XmlElement): string | undefined {
  const authors = childrenOf(document, 'author').map((author) => childOf(author, 'assignedAuthor'));
  const persons = authors.map((author) => nameIn(childOf(author, 'assignedPerson')));
  const others = authors.map((author) =>
    wordsOf(childOf(author, 'assignedAuthoringDevice', 'softwareName')),
  );
  return persons.find((name) => name !== undefined) ?? others.find((name) => name !== '');
}

function settingOf(visit: XmlElement | undefined, document: XmlElement): Setting | undefined {
  const kinds = codingsOf(childOf(visit, 'code'));
  const types = codingsOf(childOf(document, 'code'));
  return settingOfVisit({
    actCodes: kinds.map(({ code }) => code),
    visitCodes: kinds.filter(({ kind }) => kind === 'cpt').map(({ code }) => code),
    documentTypes: types.map(({ code }) => code),
    documentTitle: types.map(({ title = '' }) => title).join(' '),
  });
}

const IMAGING = /imaging|radiolog/i;
/** LOINC: diagnostic imaging study. */
const IMAGING_STUDY = '18748-4';

/** Documents in which not the treating provider speaks. */
function reportOf(document: XmlElement): CcdaHeader['isReportOf'] {
  const types = codingsOf(childOf(document, 'code'));
  if (hasTemplate(document, TEMPLATES.patientGenerated)) return 'patient';
  const isImaging =
    hasTemplate(document, TEMPLATES.imagingReport) ||
    types.some(({ code, title = '' }) => code === IMAGING_STUDY || IMAGING.test(title));
  if (isImaging) return 'imaging';
  return types.some(({ code, title = '' }) => code === NURSE_NOTE || NURSING.test(title))
    ? 'nursing'
    : undefined;
}

function followsOf(document: XmlElement): CcdaHeader['follows'] {
  for (const related of childrenOf(document, 'relatedDocument')) {
    const type = attributeOf(related, 'typeCode');
    const documentId = identifierOf(childOf(related, 'parentDocument', 'id'));
    if (documentId === undefined) continue;
    if (type === 'APND') return { as: 'addendum', documentId };
    if (type === 'RPLC') return { as: 'replacement', documentId };
  }
  return undefined;
}
