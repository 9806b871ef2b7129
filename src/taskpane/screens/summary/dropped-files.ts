/** Files and folders that were dropped on the pane, or chosen in a dialog. */
import { sortFound, type FoundFile, type Picked } from "../../desk/picked-files";

/** A folder tells its entries in lots; null where the system does not tell them. */
function nextEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[] | null> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve(null)));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A file, or the path of a file or folder that the system does not open. */
type Found = FoundFile | string;

/** Files that the system is asked for together: the answers to a hundred would hold the page up. */
const AT_ONCE = 10;

/** Every file below an entry. */
async function filesBelow(entry: FileSystemEntry, signal: AbortSignal): Promise<readonly Found[]> {
  signal.throwIfAborted();
  const path = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) {
    const file = await fileOf(entry);
    return [file === null ? path : { path, file }];
  }
  if (!isFolder(entry)) return [path];
  const reader = entry.createReader();
  const found: Found[] = [];
  for (;;) {
    const entries = await nextEntries(reader);
    if (entries === null) return [...found, path];
    if (entries.length === 0) return found;
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const some = entries.slice(at, at + AT_ONCE).map((one) => filesBelow(one, signal));
      found.push(...(await Promise.all(some)).flat());
    }
  }
}

async function filesOf(dropped: FileSystemEntry | File, signal: AbortSignal): Promise<readonly Found[]> {
  return dropped instanceof File ? [{ path: dropped.name, file: dropped }] : filesBelow(dropped, signal);
}

/** What a dialog gave. A folder's files carry their paths. */
export function pickedFiles(files: readonly File[]): Picked {
  return sortFound(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/**
 * What was dropped; asked at once, as a drop is forgotten when its event is over.
 *
 * @returns walks the folders
 */
export function droppedFiles(transfer: DataTransfer): (signal: AbortSignal) => Promise<Picked> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  // What comes from another program, as an attachment of a letter, is a file without an entry.
  const dropped = items.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  return async (signal) => {
    const found = await Promise.all(dropped.map((one) => filesOf(one, signal)));
    signal.throwIfAborted();
    const all = found.flat();
    return sortFound(
      all.filter((one) => typeof one !== "string"),
      all.filter((one) => typeof one === "string"),
    );
  };
}
