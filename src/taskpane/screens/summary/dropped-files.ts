/** Files and folders that were dropped on the pane, or chosen in a dialog. */
import { sortFound, type FoundFile, type Picked } from "../../desk/picked-files";

/** A folder tells its entries in lots. */
function nextEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Every file below an entry; what the system does not open is passed over. */
async function filesBelow(entry: FileSystemEntry, signal: AbortSignal): Promise<FoundFile[]> {
  signal.throwIfAborted();
  if (isFile(entry)) return [{ path: entry.fullPath.replace(/^\//u, ""), file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: FoundFile[] = [];
  for (;;) {
    const entries = await nextEntries(reader);
    if (entries.length === 0) return found;
    const below = await Promise.allSettled(entries.map((one) => filesBelow(one, signal)));
    signal.throwIfAborted();
    found.push(...below.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])));
  }
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
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...transfer.files];
  return async (signal) => {
    if (entries.length === 0) return pickedFiles(loose);
    const below = await Promise.allSettled(entries.map((entry) => filesBelow(entry, signal)));
    signal.throwIfAborted();
    return sortFound(below.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])));
  };
}
