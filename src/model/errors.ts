/** 1: nothing found, or files newly failed. 2: cannot run. 75: another run holds the archive (EX_TEMPFAIL). */
export type ExitCode = 0 | 1 | 2 | 75;

/** An error the user can act on: shown as one line and a hint, never as a stack. */
export class DispatchError extends Error {
  constructor(
    message: string,
    /** What to do about it; one sentence, or empty. */
    readonly hint = "",
    readonly exitCode: ExitCode = 2,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class NoArchiveError extends DispatchError {
  constructor(file: string) {
    super(`there is no archive at ${file}`, "Make one: dispatch ingest FOLDER");
  }
}

export class NotAnArchiveError extends DispatchError {
  constructor(file: string, what: string) {
    super(
      `${file} is ${what}, not a dispatch archive`,
      "Nothing was changed. Name another file with --archive.",
    );
  }
}

export class NewerArchiveError extends DispatchError {
  constructor(file: string, found: number, known: number) {
    super(
      `${file} was written by a newer dispatch (schema ${found}, this one knows ${known})`,
      "Update dispatch.",
    );
  }
}

/** Another run writes to the archive, and has not ended while this one waited. `wait`: seconds. */
export class HeldArchiveError extends DispatchError {
  constructor(file: string, since: Date | null, wait: number) {
    const from = since === null ? "" : ` since ${since.toISOString().replace(/\.\d+/, "")}`;
    super(`${file}: another run holds it${from}; waited ${wait} s (--wait SECONDS)`, "", 75);
  }
}

export class UnreadableReferenceError extends DispatchError {
  constructor(written: string) {
    super(
      `"${written}" does not name a document`,
      'Write a number, such as 309/TB-VPCP, 15/2020/NĐ-CP or 1510-CV/TU, or words such as "Điện của Ban Bí thư ngày 05/01/2021".',
    );
  }
}

export class NoSuchDateError extends DispatchError {
  constructor(written: string) {
    super(`"${written}" is not a date`, "Write 2021, 2021-03, 2021-03-15, 3/2021 or 15/3/2021.");
  }
}
