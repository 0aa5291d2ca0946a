import type { FhirResource, Identifier, Reference, Resource } from 'fhir/r4.js';
import { field, isThere, items, type Place, readAs, resourceType, text } from './fhir-place.ts';

/** One resource of a file. */
export type Held = {
  readonly type: string;
  /** `Encounter/123`, or the full URL of one without an id */
  readonly key: string;
  readonly id: string | undefined;
  readonly place: Place<FhirResource>;
};

/** Finds resources by the references to them. */
export type FhirIndex = {
  /** takes a resource in; `fullUrl` is that of its Bundle entry */
  add(place: Place<FhirResource>, fullUrl: string | undefined): Held;
  remove(held: Held): void;
  /** what a reference of `from` points to, contained resources included */
  find(reference: Place<Reference>, from: Place<FhirResource>): Held | undefined;
  /** the key of what a reference points to, also when it is not in the file */
  keyOf(reference: Place<Reference>, from: Place<FhirResource>): string | undefined;
  /** what stands at a URL: a Binary */
  at(url: string): Held | undefined;
};

export function makeFhirIndex(): FhirIndex {
  const byName = new Map<string, Held>();
  const names = new Map<Held, string[]>();

  const find = (reference: Place<Reference>, from: Place<FhirResource>): Held | undefined => {
    const target = text(field(reference, 'reference'));
    if (target === undefined) {
      const type = text(field(reference, 'type'));
      const identifier = identifierName(field(reference, 'identifier'));
      if (identifier === undefined || type === undefined) return undefined;
      return byName.get(`${type}?identifier=${identifier}`);
    }
    return target.startsWith('#') ? contained(target.slice(1), from) : at(target);
  };
  const at = (url: string): Held | undefined => {
    const name = nameOf(url);
    return byName.get(url) ?? byName.get(name) ?? byName.get(tailOf(name));
  };
  return {
    find,
    at,
    keyOf(reference, from) {
      const found = find(reference, from);
      if (found !== undefined) return found.key;
      if (!isThere(field(reference, 'reference'))) return undefined;
      const target = text(field(reference, 'reference'));
      return target === undefined || target.startsWith('#') ? undefined : tailOf(nameOf(target));
    },
    add(place, fullUrl) {
      const type = resourceType(place) ?? '';
      const id = text(field(place, 'id'));
      const key = id === undefined ? (fullUrl ?? place.path) : `${type}/${id}`;
      const held: Held = { type, key, id: id ?? idOfUrl(fullUrl), place };
      const own = [key, ...(fullUrl === undefined ? [] : [nameOf(fullUrl)])];
      // Only these are referred to by what they are called elsewhere.
      if (type === 'Patient' || type === 'Practitioner' || type === 'Organization') {
        for (const identifier of identifiersOf(place)) own.push(`${type}?identifier=${identifier}`);
      }
      for (const name of own) byName.set(name, held);
      names.set(held, own);
      return held;
    },
    remove(held) {
      for (const name of names.get(held) ?? []) if (byName.get(name) === held) byName.delete(name);
      names.delete(held);
    },
  };
}

function contained(id: string, from: Place<FhirResource>): Held | undefined {
  const inside: Place<{ contained?: Resource[] | undefined }> = readAs(from);
  for (const place of items(field(inside, 'contained'))) {
    if (text(field(place, 'id')) === id)
      return {
        type: resourceType(place) ?? '',
        key: `${from.path}#${id}`,
        id,
        place: readAs(place),
      };
  }
  return undefined;
}

/** Without the version that a reference may name. */
function nameOf(url: string): string {
  return url.replace(/\/_history\/[^/]*$/, '');
}

/** `Encounter/123` of `https://ehr.example/fhir/Encounter/123`. */
function tailOf(name: string): string {
  return /[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.exec(name)?.[0] ?? name;
}

/** The id that a key or a reference holds: `123` of `Encounter/123`, the UUID of `urn:uuid:…`. */
export function plainId(key: string): string {
  return key.replace(/^[A-Z][A-Za-z]+\/|^urn:(?:uuid|oid):/, '');
}

function idOfUrl(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /[^:/]+$/.exec(url)?.[0];
}

function identifiersOf(place: Place<FhirResource>): string[] {
  const identified: Place<{ identifier?: Identifier[] | undefined }> = readAs(place);
  return items(field(identified, 'identifier'))
    .map(identifierName)
    .filter((name) => name !== undefined);
}

function identifierName(place: Place<Identifier>): string | undefined {
  if (!isThere(place)) return undefined;
  const { value: system } = field(place, 'system');
  const { value } = field(place, 'value');
  if (typeof value !== 'string') return undefined;
  return typeof system === 'string' ? `${system}|${value}` : value;
}

/** A resource as the one it is; undefined when it is another. */
export function resourceOf<Type extends FhirResource['resourceType']>(
  held: Held | undefined,
  type: Type,
): Place<Extract<FhirResource, { resourceType: Type }>> | undefined {
  return held === undefined || held.type !== type ? undefined : readAs(held.place);
}
