/**
 * As much of CBOR (RFC 8949) as Pagefind's index files have: unsigned and negative integers, text and arrays of known
 * length. Values are stepped over and cut out as bytes: millions of them are never made into objects.
 */

export class CborReader {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  array(): number {
    return this.head(4);
  }

  uint(): number {
    return this.head(0);
  }

  text(): string {
    const length = this.head(3);
    this.position += length;
    return decoder.decode(this.bytes.subarray(this.position - length, this.position));
  }

  /** Steps over one value of any kind. */
  skip(): void {
    const major = (this.bytes[this.position] as number) >> 5;
    const size = this.head(major);
    if (major === 3) this.position += size;
    else if (major === 4) for (let item = 0; item < size; item++) this.skip();
  }

  private head(expected: number): number {
    const first = this.bytes[this.position++] as number;
    const major = first >> 5;
    if (major !== expected || major === 2 || major > 4) {
      throw new Error(`Pagefind's index has a form that is not known here (CBOR ${major} for ${expected}).`);
    }
    const size = first & 31;
    if (size < 24) return size;
    const at = this.position;
    if (size === 24) {
      this.position += 1;
      return this.view.getUint8(at);
    }
    if (size === 25) {
      this.position += 2;
      return this.view.getUint16(at);
    }
    if (size === 26) {
      this.position += 4;
      return this.view.getUint32(at);
    }
    throw new Error("Pagefind's index has a form that is not known here.");
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export class CborWriter {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  array(size: number): void {
    this.head(4, size);
  }

  uint(value: number): void {
    this.head(0, value);
  }

  text(value: string): void {
    const bytes = encoder.encode(value);
    this.head(3, bytes.length);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What has been written, and begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private head(major: number, size: number): void {
    this.reserve(5);
    const kind = major << 5;
    if (size < 24) this.bytes[this.length++] = kind | size;
    else if (size < 0x100) {
      this.bytes[this.length++] = kind | 24;
      this.bytes[this.length++] = size;
    } else if (size < 0x10000) {
      this.bytes[this.length++] = kind | 25;
      this.bytes[this.length++] = size >> 8;
      this.bytes[this.length++] = size & 0xff;
    } else {
      this.bytes[this.length++] = kind | 26;
      for (const shift of [24, 16, 8, 0]) this.bytes[this.length++] = (size >>> shift) & 0xff;
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
