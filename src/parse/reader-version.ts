/** Counts up with every change in what is read; the archive reads anew what an older reader read. */
export const READER_VERSION = 3;
