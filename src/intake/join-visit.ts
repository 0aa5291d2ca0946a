import { createHash } from 'node:crypto';
import type { ChartDocument, Encounter } from '../chart/encounter.ts';
import type { LocatedEncounter } from '../formats/format-reader.ts';
import type { StoredEncounter } from '../store/record/encounters.ts';

/**
 * A visit as it is to be kept: what the source does not say this time stays as it was. A message that carries no words
 * takes no note away, and an addendum stands beside the note that it adds to.
 * @param today for a visit that gives no date of service and is new
 */
export function joinedWithStored(
  located: LocatedEncounter,
  stored: Pick<StoredEncounter, 'chart'> | undefined,
  today: string,
): Encounter & { readonly dateOfService: string } {
  const { follows } = located;
  const said = saidOf(located);
  const before = stored?.chart;
  if (before === undefined) return { ...said, dateOfService: said.dateOfService ?? today };
  const isAddendum = follows?.as === 'addendum' && said.note !== '' && before.note !== '';
  const documents = joinedDocuments(before.documents ?? [], [
    ...(said.documents ?? []),
    ...(isAddendum ? [addendumOf(said)] : []),
  ]);
  return {
    ...before,
    ...said,
    note: said.note === '' || isAddendum ? before.note : said.note,
    ...(documents.length === 0 ? {} : { documents }),
    ...(isAddendum && before.provider !== undefined ? { provider: before.provider } : {}),
    dateOfService: said.dateOfService ?? before.dateOfService ?? today,
  };
}

/** The visit in what the source says of it: whose it is and by whom, also where only the file around it says so. */
export function saidOf({ encounter, patientId, author }: LocatedEncounter): Encounter {
  const whose = encounter.patientId ?? patientId;
  const by = encounter.provider ?? author;
  return {
    ...encounter,
    ...(whose === undefined ? {} : { patientId: whose }),
    ...(by === undefined ? {} : { provider: by }),
  };
}

/** A document that is sent again takes the place of the one with its id. */
function joinedDocuments(
  before: readonly ChartDocument[],
  now: readonly ChartDocument[],
): ChartDocument[] {
  const byId = new Map([...before, ...now].map((document) => [document.id, document]));
  return [...byId.values()];
}

/** Known by its words, so that the same addendum sent again is the same document. */
function addendumOf({ note, provider, dateOfService }: Encounter): ChartDocument {
  const id = `addendum-${createHash('sha256').update(note).digest('hex').slice(0, 12)}`;
  return {
    id,
    kind: 'addendum',
    text: note,
    ...(provider === undefined ? {} : { author: provider }),
    ...(dateOfService === undefined ? {} : { date: dateOfService }),
  };
}
