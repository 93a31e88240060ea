import type { CellSheet } from '../../../../../shared/usage/cells.ts';
import { damaged } from '../fileRefused.ts';
import type { Zip } from '../zip/zip.ts';
import type { CellContext } from './cellValue.ts';
import { neededEntry, partOfType, type Relationship, readRelationships } from './relationships.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { sheetRows } from './sheetRows.ts';
import { readStyles } from './styles.ts';
import { readWorkbookPart } from './workbookPart.ts';

/**
 * The sheets of an OOXML workbook, in the order of their tabs. Charts, dialogs and macro sheets have no rows and are
 * left out. Our own reader and not a library's: it keeps the decimals a file stores, the zero a formula resulted in and
 * the date formats of a Chinese Excel, reads prefixed and strict XML, and costs nothing for what lies behind the rows.
 */
export async function openXlsx(zip: Zip, workbookName: string): Promise<CellSheet[]> {
  const { sheets, date1904 } = await readWorkbookPart(zip, neededEntry(zip, workbookName));
  const relationships = await readRelationships(zip, workbookName);
  if (sheets.length === 0) throw damaged(zip.file, 'no sheets');
  const loadContext = once(() => readContext(zip, workbookName, date1904, relationships));
  const opened: CellSheet[] = [];
  for (const { name, hidden, relationshipId } of sheets) {
    const relationship = relationships.get(relationshipId);
    if (relationship === undefined) throw damaged(zip.file, `sheet ${name}`);
    if (relationship.type !== 'worksheet') continue;
    const { rows, share } = sheetRows(zip, neededEntry(zip, relationship.target), loadContext);
    opened.push({ name, hidden, date1904, rows, share });
  }
  return opened;
}

/** Texts and formats are read when the first row is asked for: who only lists the sheets does not pay for them. */
async function readContext(
  zip: Zip,
  workbookName: string,
  date1904: boolean,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<CellContext> {
  const folder = workbookName.slice(0, workbookName.lastIndexOf('/') + 1);
  const strings = partOfType(zip, relationships, 'sharedStrings', `${folder}sharedStrings.xml`);
  const styles = partOfType(zip, relationships, 'styles', `${folder}styles.xml`);
  return {
    file: zip.file,
    shared: await readSharedStrings(zip, strings),
    formats: await readStyles(zip, styles),
    date1904,
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
