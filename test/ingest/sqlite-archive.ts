import * as reader from "../../src/parse/index.js";
import { type OpenArchive, openArchive } from "../../src/store/sqlite/index.js";
import { MIGRATIONS } from "../store/factory.js";

/** A real archive with the real reader's decoder; in memory where no file is named. */
export const sqliteArchive = (file = ":memory:", mode: "read" | "write" = "write"): OpenArchive =>
  openArchive({
    file,
    mode,
    migrations: MIGRATIONS,
    decode: reader.decodeText,
    readerVersion: reader.READER_VERSION,
  });
