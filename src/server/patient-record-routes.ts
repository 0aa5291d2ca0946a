import { z } from 'zod';
import { ERASURE_REASONS, erasePatient } from '../store/record/erase-patient.ts';
import { exportPatient } from '../store/record/export-patient.ts';
import { findPatient } from '../store/record/patients.ts';
import { problemListVersions } from '../store/record/problem-lists.ts';
import { problem } from './problem.ts';
import { Answer, defineRoute, type Route } from './route.ts';

const params = z.object({ patientId: z.string().max(80) });

const problemListVersionSchema = z.object({
  id: z.string(),
  source: z.string().describe('where the list came from: a format, an EHR'),
  version: z.number(),
  isCurrent: z.boolean(),
  createdAt: z.string(),
  problems: z
    .array(
      z.object({
        code: z.string().nullable(),
        title: z.string().nullable(),
        status: z.string(),
        since: z.string().nullable(),
        until: z.string().nullable(),
      }),
    )
    .readonly(),
});

/** What the record holds of a patient as a whole: problem lists in versions, export, deletion. */
export const patientRecordRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/patients/:patientId/problem-lists',
    access: 'patients:read',
    says: 'Every version of the problem lists of a patient, the newest first',
    params,
    reply: z.object({ versions: z.array(problemListVersionSchema).readonly() }),
    handler: async ({ params: { patientId }, scope, services: { store } }) => {
      const patient = await findPatient(scope, store, patientId);
      if (patient === undefined) throw problem(404, 'request/not-found');
      return { versions: await problemListVersions(scope, store, patientId) };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/patients/:patientId/export',
    access: 'patients:export',
    says: 'Everything the record holds about a patient, to be downloaded: rows by table with their texts, files in quarantine, entries of the audit log',
    params,
    reply: z.record(z.string(), z.array(z.record(z.string(), z.unknown())).readonly()),
    handler: async ({ params: { patientId }, scope, services: { store } }) => {
      const found = await exportPatient(scope, store, patientId);
      if (found === undefined) throw problem(404, 'request/not-found');
      const name = `patient-${patientId}.json`;
      return new Answer(found, {
        headers: { 'content-disposition': `attachment; filename="${name}"` },
      });
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/patients/:patientId',
    access: 'patients:delete',
    says: 'Deletes a patient with everything that belongs to the patient, for a reason that the audit log keeps, and once the number of the patient is repeated. Gives how many rows of which table',
    params,
    body: z.object({
      reason: z.enum(ERASURE_REASONS),
      confirm: z
        .string()
        .max(200)
        .describe(
          'the number by which the practice knows the patient; of one without a number, the id',
        ),
    }),
    reply: z.object({ deleted: z.record(z.string(), z.number()) }),
    handler: async ({ params: { patientId }, body: { reason, confirm }, scope, services }) => {
      const { store } = services;
      const patient = await findPatient(scope, store, patientId);
      if (patient === undefined) throw problem(404, 'request/not-found');
      if ((patient.externalId ?? patientId) !== confirm.trim())
        throw problem(409, 'request/not-confirmed');
      const deleted = await erasePatient(scope, store, patientId, reason);
      if (deleted === undefined) throw problem(404, 'request/not-found');
      return { deleted: { ...deleted } };
    },
  }),
];
