import { removeQuietly } from './durable-write.ts';
import { ifThere, type FilePort } from './file-port.ts';

/** So many bytes are written over at once. */
const BLOCK = 65_536;

const overwrite = (files: FilePort, path: string): void => {
  const length = ifThere(() => files.read(path).length) ?? 0;
  if (length === 0) return;
  const descriptor = files.open(path, 'r+', 0);
  try {
    const zeros = new Uint8Array(Math.min(BLOCK, length));
    for (let done = 0; done < length;) {
      const taken = files.write(descriptor, zeros.subarray(0, length - done));
      if (taken <= 0) return;
      done += taken;
    }
    files.sync(descriptor);
  } finally {
    files.close(descriptor);
  }
};

/**
 * Writes over what stands in a file and removes it, as far as it can. A disk that writes elsewhere what is written
 * over (a flash disk, a journal) may still hold the old text.
 */
export const wipe = (files: FilePort, path: string): void => {
  try {
    overwrite(files, path);
  } catch {
    // What cannot be written over can still go.
  }
  removeQuietly(files, path);
};
