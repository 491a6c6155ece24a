/** A file on an imagined disk, and the handle to it. */
export function fileOnDisk(name: string, text = "") {
  const disk = { text, lastModified: 1 };
  const handle = {
    kind: "file",
    name,
    getFile: async () => new File([disk.text], name, { lastModified: disk.lastModified }),
    createWritable: async () => ({
      write: async (next: string) => {
        disk.text = next;
        disk.lastModified++;
      },
      close: async () => undefined,
    }),
  };
  return { disk, handle: handle as unknown as FileSystemFileHandle };
}
