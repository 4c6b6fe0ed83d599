import { expect, test } from "vitest";
import { type FileSystems, networkOf } from "../../src/edge/network-folder.js";

const MOUNTS = [
  "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
  "36 22 0:45 / /mnt/may\\040chu rw,nosuid - fuse.sshfs lan@host:/kho rw",
  "37 22 0:46 / /mnt/usb rw,nosuid - fuseblk /dev/sdb1 rw",
];
const system = (type: number | null): FileSystems => ({
  typeOf: (folder) => {
    if (type === null || folder.includes("gone")) throw new Error("ENOENT");
    return type;
  },
  mounts: () => MOUNTS,
});

test.each([
  ["/kho/archive.sqlite", 0xef53, null],
  ["/kho/archive.sqlite", 0x6969, "nfs"],
  ["/kho/archive.sqlite", 0xff534d42, "cifs"],
  ["/kho/archive.sqlite", 0xfe534d42, "smb"],
  ["/kho/gone/archive.sqlite", 0x6969, "nfs"],
  ["/mnt/may chu/archive.sqlite", 0x65735546, "fuse.sshfs"],
  ["/mnt/usb/archive.sqlite", 0x65735546, null],
  ["/mnt/may chu khac/archive.sqlite", 0x65735546, null],
  ["\\\\maychu\\kho\\archive.sqlite", null, "a network share"],
  ["/kho/archive.sqlite", null, null],
])("%s on %s is on %s", (file, type, expected) => {
  expect(networkOf(file, system(type))).toBe(expected);
});

test("the folder of this test is looked at too", () => {
  expect(() => networkOf(import.meta.filename)).not.toThrow();
});
