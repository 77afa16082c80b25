/** A picture's width and height, read from its first bytes. */

export interface PictureSize {
  width: number;
  height: number;
}

/**
 * Reads PNG, GIF, WebP and JPEG (the headers as their specifications have them); undefined for anything else.
 * A JPEG that is turned by its Exif data is measured as it is stored.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (ascii(bytes, 1, 'PNG')) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (ascii(bytes, 0, 'GIF8')) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP')) return webpSize(bytes, view);
    return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined;
  } catch (error) {
    // The file ends before its header does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const three = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (ascii(bytes, 12, 'VP8X')) return { width: three(24) + 1, height: three(27) + 1 };
  if (ascii(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (!ascii(bytes, 12, 'VP8 ')) return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** Goes from segment to segment until the one that begins the frame. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at < view.byteLength; ) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker >> 8 !== 0xff) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const ascii = (bytes: Uint8Array, at: number, letters: string): boolean =>
  [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
