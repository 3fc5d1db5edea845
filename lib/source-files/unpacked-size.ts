/** An entry of a ZIP archive's directory. */
type Entry = { method: number; packedSize: number; headerAt: number };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;

/**
 * How many bytes a ZIP archive unpacks to, by unpacking it: what its directory says may be a lie. Stops once there are
 * more than `most`. Undefined when it is no archive, or is damaged.
 */
export async function unpackedSize(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<number | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let total = 0;
    for (const entry of entriesOf(view)) {
      total += await sizeOf(bytes, view, entry, most - total);
      if (total > most) return total;
    }
    return total;
  } catch {
    // An offset beyond the end, or a stream that is no deflate.
    return undefined;
  }
}

function entriesOf(view: DataView): Entry[] {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== endOfDirectory) end -= 1;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new RangeError('No directory entry.');
    entries.push({
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function sizeOf(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: Entry, most: number): Promise<number> {
  const { method, packedSize, headerAt } = entry;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedSize > bytes.byteLength) throw new RangeError('The archive ends too early.');
  if (method === stored) return packedSize;
  if (method !== deflated) throw new RangeError('Packed in another way.');
  const packed = new Blob([bytes.subarray(start, start + packedSize)]);
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > most) {
      await reader.cancel();
      break;
    }
  }
  return size;
}
