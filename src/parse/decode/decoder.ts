/** Bytes become text. `text` is NFC, without byte-order mark, its line ends as they stand. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1258`, `tcvn3`, `vni`, `viqr`, `windows-1252`. */
  readonly encoding: string;
  /** True where nothing in the bytes says so for certain: a person should look. */
  readonly guessed: boolean;
  /** True where some bytes could not be read and stand as U+FFFD. */
  readonly damaged: boolean;
}

/** One form of Unicode. The first of the list that reads the bytes decodes the text. */
export interface Decoder {
  readonly encoding: string;
  /** The text, or null where the bytes do not look like this encoding. */
  read(bytes: Uint8Array): string | null;
}
