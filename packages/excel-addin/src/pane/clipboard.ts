/**
 * Puts a table on the clipboard: as a table for Word, and as text. Panes are often not allowed to use the
 * clipboard but by a copy command, so that is tried where the other way is closed.
 *
 * @returns whether it is there
 */
export async function copyTable(html: string, text: string): Promise<boolean> {
  try {
    const asBlob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": asBlob("text/html", html),
        "text/plain": asBlob("text/plain", text),
      }),
    ]);
    return true;
  } catch {
    return byCommand(html, text);
  }
}

function byCommand(html: string, text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", put);
  try {
    // Deprecated, and the only way where the clipboard is closed to frames.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
}
