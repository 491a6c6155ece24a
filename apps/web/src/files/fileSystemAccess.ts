// What the DOM's own types leave out of the File System Access API (Chromium only, hence optional).

interface PickerType {
  description: string;
  accept: Record<string, string[]>;
}

export interface Pickers {
  showOpenFilePicker?: (options: { types: PickerType[] }) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: { suggestedName: string; types: PickerType[] }) => Promise<FileSystemFileHandle>;
}

interface WithPermission {
  queryPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
  requestPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
}

interface TransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The browser's pickers, looked up when they are used. */
export function pickers(): Pickers {
  return window as Pickers;
}

/** Asks for leave to write through a handle; true when it is given or not needed. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as WithPermission;
  const mode = { mode: "readwrite" } as const;
  if (!queryPermission || !requestPermission) return true;
  if ((await queryPermission.call(handle, mode)) === "granted") return true;
  return (await requestPermission.call(handle, mode)) === "granted";
}

/** The handle behind a dropped file; undefined where the browser gives none. */
export async function droppedHandle(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  const handle = await (item as TransferItem).getAsFileSystemHandle?.();
  return handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined;
}
