/** Large files of many records: what a file has had of a record before is copied from it, and only the others are made. */

/** What stands in a file for one article, person or organisation; maybe nothing. */
export interface KeyedText {
  /** Another one where the text would be. */
  key: string;
  make(): string;
}

/** A run of texts. */
export interface Section {
  open: string;
  /** Stands between two texts that are not empty. */
  between: string;
  close: string;
  texts: readonly KeyedText[];
}

/** Where in its file each text stands. */
export interface Places {
  keys: string[];
  /** In bytes, of the same index: where a text begins, and where it has ended. */
  starts: Uint32Array;
  ends: Uint32Array;
}

export interface WrittenRecords {
  content: Uint8Array;
  places: Places;
}

/** The whole file, and where its texts stand in it. */
export function recordFile(sections: readonly Section[], before?: WrittenRecords): WrittenRecords {
  const known = new Map(before?.places.keys.map((key, at) => [key, at]));
  const chunks: Uint8Array[] = [];
  const keys: string[] = [];
  const count = sections.reduce((sum, { texts }) => sum + texts.length, 0);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let length = 0;
  const add = (chunk: Uint8Array): void => {
    if (!chunk.length) return;
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const { open, between, close, texts } of sections) {
    add(Buffer.from(open));
    const separator = Buffer.from(between);
    let isFirst = true;
    for (const { key, make } of texts) {
      const at = known.get(key);
      const text =
        at !== undefined && before
          ? before.content.subarray(before.places.starts[at], before.places.ends[at])
          : Buffer.from(make());
      if (text.length && !isFirst) add(separator);
      if (text.length) isFirst = false;
      starts[keys.length] = length;
      add(text);
      ends[keys.length] = length;
      keys.push(key);
    }
    add(Buffer.from(close));
  }
  return { content: Buffer.concat(chunks, length), places: { keys, starts, ends } };
}
