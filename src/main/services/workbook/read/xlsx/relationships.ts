import { damaged } from '../fileRefused.ts';
import { type Attributes, readXml } from '../xml/scanXml.ts';
import { findEntry, type Zip, type ZipEntry } from '../zip/zip.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly type: string;
  /** The part's full name in the zip. */
  readonly target: string;
}

/** The relationships of a part (`''` is the package itself) by id; none where it has no such file. */
export async function readRelationships(zip: Zip, part: string): Promise<Map<string, Relationship>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const entry = findEntry(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relationships = new Map<string, Relationship>();
  if (entry === undefined) return relationships;
  await readXml(zip, entry, zip.limits.smallPartBytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const relationship = toRelationship(folder, attributes);
      if (relationship !== null) relationships.set(relationship.id, relationship);
    },
  });
  return relationships;
}

function toRelationship(
  folder: string,
  { Id: id, Type: type, Target: target }: Attributes,
): Relationship | null {
  if (id === undefined || type === undefined || target === undefined) return null;
  return { id, type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(folder, target) };
}

/** `xl/` and `../docProps/a.xml` → `docProps/a.xml`; a leading slash starts at the root of the zip. */
function resolvePart(folder: string, target: string): string {
  const forward = target.replaceAll('\\', '/');
  const parts: string[] = [];
  for (const part of (forward.startsWith('/') ? forward : folder + forward).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The one part of a type, by its relationship or else by its usual name beside the workbook. */
export function partOfType(
  zip: Zip,
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
  usual: string,
): ZipEntry | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.type === type) return neededEntry(zip, relationship.target);
  }
  return findEntry(zip, usual);
}

/** A part that another part says is there. */
export function neededEntry(zip: Zip, name: string): ZipEntry {
  const entry = findEntry(zip, name);
  if (entry === undefined) throw damaged(zip.file, `part ${name}`);
  return entry;
}
