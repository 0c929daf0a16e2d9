import { inflateRawSync } from 'node:zlib';

/** The files in a zip, by path, with the moment each says it was made. */
export const unzip = (
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly text: string; readonly time: number }> => {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  const files = new Map<string, { text: string; time: number }>();
  for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry += 1) {
    const [method, time, size] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 12),
      zip.readUInt32LE(at + 20),
    ];
    const [name, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const content = method === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), { text: content.toString('utf8'), time });
    at += 46 + name + extra + comment;
  }
  return files;
};

/** The text of one file in a zip; empty where it is not there. */
export const fileIn = (bytes: Uint8Array, path: string): string => unzip(bytes).get(path)?.text ?? '';
