/** Keeps a file that is dropped beside its place from being opened by the webview in place of the pane. */

function refuse(event: DragEvent): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "none";
}

/** True where a person drags files, not words. @example carriesFiles(event) // true */
export function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/**
 * Refuses files that nobody else takes, until it is ended. Words can still be dropped into a box.
 *
 * @param page the pane's document
 * @returns ends it
 * @example useEffect(() => keepDrops(document), [])
 */
export function keepDrops(page: Document): () => void {
  const hear = (event: DragEvent): void => {
    if (carriesFiles(event)) refuse(event);
  };
  const view = page.defaultView;
  view?.addEventListener("dragover", hear);
  view?.addEventListener("drop", hear);
  return () => {
    view?.removeEventListener("dragover", hear);
    view?.removeEventListener("drop", hear);
  };
}
