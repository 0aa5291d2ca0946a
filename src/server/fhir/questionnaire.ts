import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4.js';
import { answerWords } from '../../queries/answer-words.ts';
import type { QueryState } from '../../queries/life-schema.ts';
import type { QueryWithNames } from '../../store/ehr/read-work.ts';
import { encounterReference, type FhirBase, own, patientReference } from './fhir-names.ts';

const STATUS = {
  draft: 'draft',
  sent: 'active',
  viewed: 'active',
  answered: 'active',
  closed: 'retired',
  withdrawn: 'retired',
} as const satisfies Record<QueryState, Questionnaire['status']>;

/** A query as a Questionnaire: its indicators, then the question with its answers in their order, and none chosen. */
export function questionnaireOf(
  base: FhirBase,
  { query, names, updatedAt }: QueryWithNames,
): Questionnaire {
  const { id, state, wording, sentAt } = query.life;
  const patient = patientReference(base, names);
  const indicators = wording.indicators.map(
    ({ quote, source, date }, index): QuestionnaireItem => ({
      linkId: `indicator-${index + 1}`,
      type: 'display',
      text: `“${quote}” (${source}${date === undefined ? '' : `, ${date}`})`,
    }),
  );
  return {
    resourceType: 'Questionnaire',
    id,
    meta: { lastUpdated: updatedAt },
    extension: [
      ...(names === undefined
        ? []
        : [
            {
              url: own(base, 'StructureDefinition', 'query-encounter'),
              valueReference: encounterReference(base, names),
            },
          ]),
      ...(patient === undefined
        ? []
        : [{ url: own(base, 'StructureDefinition', 'query-patient'), valueReference: patient }]),
    ],
    url: `${base.url}/Questionnaire/${id}`,
    title: wording.title,
    status: STATUS[state],
    subjectType: ['Patient'],
    ...(sentAt === undefined ? {} : { date: sentAt }),
    item: [
      ...indicators,
      {
        linkId: 'answer',
        type: wording.options.length === 0 ? 'text' : 'open-choice',
        text: wording.question,
        required: true,
        ...(wording.options.length === 0
          ? {}
          : { answerOption: wording.options.map((option) => ({ valueString: option })) }),
      },
    ],
  };
}

/** The answer to a query; undefined while there is none. */
export function responseOf(
  base: FhirBase,
  { query, names, updatedAt }: QueryWithNames,
): QuestionnaireResponse | undefined {
  const { id, wording, answer, answeredAt, answeredBy } = query.life;
  if (answer === undefined) return undefined;
  const patient = patientReference(base, names);
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    meta: { lastUpdated: updatedAt },
    questionnaire: `${base.url}/Questionnaire/${id}`,
    status: 'completed',
    ...(patient === undefined ? {} : { subject: patient }),
    ...(names === undefined ? {} : { encounter: encounterReference(base, names) }),
    ...(answeredAt === undefined ? {} : { authored: answeredAt }),
    ...(answeredBy === undefined
      ? {}
      : {
          author: {
            type: 'Practitioner',
            identifier: { system: own(base, 'CodeSystem', 'user'), value: answeredBy.id },
            display: answeredBy.name,
          },
        }),
    item: [
      {
        linkId: 'answer',
        text: wording.question,
        answer: [
          { valueString: answer.kind === 'option' ? answer.option : answerWords(wording, answer) },
        ],
      },
    ],
  };
}
