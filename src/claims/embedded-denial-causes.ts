// Generated from data/denials by `npm run data`. Do not edit.
import type { DenialCause } from './denial-table.ts';

export const DENIAL_CAUSES: readonly DenialCause[] = [
 {
  "id": "invalid-for-date",
  "title": "A diagnosis code that was not valid on the date of service",
  "owner": "coder",
  "next": "Code the visit with the code set of its date, repair the list that offered the code, send a replacement claim."
 },
 {
  "id": "code-incomplete-or-invalid",
  "title": "A diagnosis code that is missing, incomplete or not valid",
  "owner": "coder",
  "next": "Choose the complete code that the documentation supports and send a replacement claim."
 },
 {
  "id": "excludes1-like",
  "title": "Two diagnosis codes that an Excludes1 note keeps apart",
  "owner": "coder",
  "next": "Keep the code that the documentation supports; both only where the provider says that they are unrelated."
 },
 {
  "id": "diagnosis-and-procedure",
  "title": "The diagnosis does not fit the procedure for this payer",
  "owner": "coder",
  "next": "Compare the line's pointers and the documentation; ask the provider when the reason for the service is not stated."
 },
 {
  "id": "medical-necessity",
  "title": "The payer does not see the service as necessary for the diagnosis",
  "owner": "cdi",
  "next": "Compare the record with the elements of the payer's policy; appeal with the words that are there, query what is missing."
 },
 {
  "id": "authorization",
  "title": "An authorization is missing, exceeded or not valid",
  "owner": "billing",
  "next": "Compare the code on the request with the code on the claim, and the number and dates of the authorization."
 },
 {
  "id": "frequency",
  "title": "More services than the payer allows in the period",
  "owner": "billing",
  "next": "Count the services of the period; ask for more with the current documentation."
 },
 {
  "id": "documentation",
  "title": "The payer asks for records",
  "owner": "billing",
  "next": "Send the note of the date of service with what the payer asks for, in time."
 },
 {
  "id": "claim-data",
  "title": "A modifier, place, provider type or patient detail does not fit",
  "owner": "billing",
  "next": "Compare the claim with the registration and the payer's rules."
 },
 {
  "id": "bundling",
  "title": "The service is part of another service of the claim",
  "owner": "billing",
  "next": "Check the pair of procedures; a modifier only where the documentation carries it."
 },
 {
  "id": "not-covered",
  "title": "The payer does not cover the service",
  "owner": "billing",
  "next": "Read the plan's policy; nothing in the coding changes it."
 },
 {
  "id": "timely-or-duplicate",
  "title": "Late, or sent before",
  "owner": "billing",
  "next": "Show when it was sent first, or find the earlier claim."
 },
 {
  "id": "other",
  "title": "A reason that has no coding cause",
  "owner": "billing",
  "next": "Read the payer's message."
 }
];
export const NOT_DENIALS: readonly string[] = [
 "1",
 "2",
 "3",
 "45",
 "66",
 "100",
 "104",
 "131",
 "144",
 "161",
 "172",
 "187",
 "223",
 "237",
 "253"
];
export const CAUSE_OF_REASON: Readonly<Record<string, string>> = {
 "4": "claim-data",
 "5": "claim-data",
 "6": "claim-data",
 "7": "claim-data",
 "8": "claim-data",
 "9": "claim-data",
 "10": "claim-data",
 "11": "diagnosis-and-procedure",
 "12": "claim-data",
 "15": "authorization",
 "16": "code-incomplete-or-invalid",
 "18": "timely-or-duplicate",
 "22": "claim-data",
 "29": "timely-or-duplicate",
 "39": "authorization",
 "50": "medical-necessity",
 "55": "not-covered",
 "56": "not-covered",
 "96": "not-covered",
 "97": "bundling",
 "109": "claim-data",
 "119": "frequency",
 "146": "invalid-for-date",
 "147": "not-covered",
 "150": "medical-necessity",
 "151": "frequency",
 "152": "medical-necessity",
 "163": "documentation",
 "167": "medical-necessity",
 "185": "claim-data",
 "197": "authorization",
 "198": "authorization",
 "204": "not-covered",
 "222": "frequency",
 "226": "documentation",
 "227": "documentation",
 "231": "bundling",
 "236": "bundling",
 "243": "authorization",
 "252": "documentation",
 "273": "frequency",
 "288": "authorization"
};
export const CAUSE_OF_REMARK: Readonly<Record<string, string>> = {
 "M64": "code-incomplete-or-invalid",
 "M76": "code-incomplete-or-invalid",
 "MA63": "code-incomplete-or-invalid",
 "M81": "code-incomplete-or-invalid",
 "N115": "medical-necessity",
 "N130": "not-covered",
 "N386": "medical-necessity",
 "N706": "documentation",
 "M127": "documentation",
 "N29": "documentation",
 "N362": "frequency"
};
export const CAUSE_OF_STATUS: Readonly<Record<string, string>> = {
 "48": "authorization",
 "54": "timely-or-duplicate",
 "84": "authorization",
 "254": "code-incomplete-or-invalid",
 "255": "code-incomplete-or-invalid",
 "477": "code-incomplete-or-invalid",
 "488": "code-incomplete-or-invalid"
};
export const REJECTING_CATEGORIES: readonly string[] = [
 "A3",
 "A4",
 "A6",
 "A7",
 "A8"
];
