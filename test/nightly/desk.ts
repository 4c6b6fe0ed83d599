import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ending } from "../program/dispatch.js";

const PROGRAM = fileURLToPath(new URL("../../bin/dispatch.js", import.meta.url));

/** So many short letters, `1.txt` and on. */
export const letters = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at + 1}.txt`, letter(at + 1)]));

export const letter = (number: number, words = "về lịch họp giao ban") =>
  `ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\n\nSố: ${number}/TB-UBND\n\nTHÔNG BÁO\n${words} tuần ${number}\n`;

/** Starts the whole program as built in a folder, with the archive in it. */
export function startIn(folder: string, ...args: readonly string[]): ChildProcessWithoutNullStreams {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TZ: "UTC",
    DISPATCH_ARCHIVE: path.join(folder, "archive.sqlite"),
  };
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env });
}

/** What it prints, and how it ends. */
export const ended = ending;

/** Runs the whole program as built, to its end. */
export const dispatchIn = (folder: string, ...args: readonly string[]) => ended(startIn(folder, ...args));
