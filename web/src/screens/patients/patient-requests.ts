import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { timelineSchema } from '../../../../src/server/patient-routes.ts';
import { address, read } from '../../api/client.ts';

export type PatientTimeline = z.infer<typeof timelineSchema>;
export type Patient = PatientTimeline['patient'];
export type TimelineVisit = PatientTimeline['visits'][number];

/** What a list of patients is narrowed by, as it is sent. It never stands in the address, which browsers keep. */
export type PatientSearch = {
  readonly name?: string;
  readonly externalId?: string;
  readonly birthDate?: string;
};

/** Visits, claims, queries and findings of a patient. */
export const timelineQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['timeline', patientId],
    queryFn: async ({ signal }) =>
      read<PatientTimeline>(address('/api/patients/:patientId/timeline', { patientId }), signal),
  });

/** Family name first; the practice’s own number where no name is kept. */
export function nameOf({ familyName, givenName, externalId }: Patient): string {
  const name = [familyName, givenName].filter((part) => part !== '').join(', ');
  return name === '' ? `Patient ${externalId ?? 'without a number'}` : name;
}
