import { readFileSync, statfsSync } from "node:fs";
import { dirname } from "node:path";

/** What the system says of the file system a folder lies on. */
export interface FileSystems {
  /** The number of its type, as `statfs` of Linux gives it. */
  readonly typeOf: (folder: string) => number;
  /** The lines of /proc/self/mountinfo; none where there is no such file. */
  readonly mounts: () => readonly string[];
}

/**
 * The network file system that a file lies on, or would lie on: `nfs`, `fuse.sshfs`. Null on a local one, and where
 * the system does not say: SQLite's locks and journal may fail only on what is known to be shared between machines.
 * https://www.sqlite.org/wal.html#overview
 */
export function networkOf(file: string, system: FileSystems = linux): string | null {
  if (/^\\\\[^\\?]/.test(file)) return "a network share";
  const type = nearest(file, system.typeOf);
  if (type === FUSE) return sharedThroughFuse(file, system.mounts());
  return (type !== null && NETWORKS.get(type)) || null;
}

const linux: FileSystems = {
  // Its types are 32 bits wide, and some of them come with a sign.
  typeOf: (folder) => statfsSync(folder).type >>> 0,
  mounts: () => {
    try {
      return readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    } catch {
      return [];
    }
  },
};

/** Of the folder of a file, or of the nearest above it that is there. */
function nearest(file: string, typeOf: FileSystems["typeOf"]): number | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    try {
      return typeOf(folder);
    } catch {
      if (folder === dirname(folder)) return null;
    }
  }
}

// linux/magic.h, and statfs(2)
const NETWORKS: ReadonlyMap<number, string> = new Map([
  [0x6969, "nfs"],
  [0xff534d42, "cifs"],
  [0xfe534d42, "smb"],
  [0x517b, "smb"],
  [0x564c, "ncp"],
  [0x01021997, "9p"],
  [0x5346414f, "afs"],
  [0x73757245, "coda"],
  [0x00c36400, "ceph"],
  [0x0bd00bd0, "lustre"],
  [0x01161970, "gfs2"],
]);

const FUSE = 0x65735546;

/** Of a program that serves files there are local ones too (`fuseblk` for a stick): the mount's name tells them apart. */
function sharedThroughFuse(file: string, mounts: readonly string[]): string | null {
  const [, type = ""] = mounts
    .map((line) => mounted(line))
    .filter(([at]) => file === at || file.startsWith(at === "/" ? at : `${at}/`))
    .reduce((longest, mount) => (mount[0].length >= longest[0].length ? mount : longest), ["", ""]);
  return SHARING.some((name) => type === `fuse.${name}`) ? type : null;
}

const SHARING = [
  "sshfs",
  "rclone",
  "glusterfs",
  "davfs",
  "s3fs",
  "gcsfuse",
  "curlftpfs",
  "smbnetfs",
  "cephfs",
];

// 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - fuse.sshfs lan@host: rw
function mounted(line: string): [at: string, type: string] {
  const [before = "", after = ""] = line.split(" - ");
  const at = before.split(" ")[4] ?? "";
  return [
    at.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
    after.split(" ")[0] ?? "",
  ];
}
