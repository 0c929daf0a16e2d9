const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00: the first moment that a zip can name. */
const NO_TIME = 0x0021_0000;

/**
 * The same zip without the moment at which it was made: the same copy gives the same bytes, and none of them tells
 * when somebody was at work. Expects a zip as our writers make them: no comment behind it, no zip64.
 */
export const withoutTimes = (zip: Uint8Array): Uint8Array => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('No zip of the kind that was expected.');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
      throw new Error('No zip of the kind that was expected.');
    view.setUint32(at + 12, NO_TIME, true);
    view.setUint32(local + 10, NO_TIME, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
};
