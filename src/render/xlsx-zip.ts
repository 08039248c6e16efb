/**
 * A zip file says of each entry when it was written, and so would never be the same twice. This sets all of them to the first moment that
 * a zip can tell, 1.1.1980, where the entry's own header and the directory at the end say it.
 */
const FIRST_DAY = (1 << 5) | 1

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22

/** Changes the bytes in place. @throws RangeError where they are no zip file. */
export function pinZipTimes(zip: Buffer): Buffer {
  let end = zip.length - END_LENGTH
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--
  if (end < 0) throw new RangeError('not a zip file')
  let at = zip.readUInt32LE(end + 16)
  for (let entry = zip.readUInt16LE(end + 10); entry > 0; entry--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('not a zip directory')
    pin(zip, at + 12)
    pin(zip, zip.readUInt32LE(at + 42) + 10)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}

function pin(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at)
  zip.writeUInt16LE(FIRST_DAY, at + 2)
}
