import { describe, expect, test } from "vitest";
import type { Input } from "../../../src/cli/context.js";
import { say } from "../world.js";

const LETTER = `SỞ Y TẾ TỈNH HÀ GIANG

Số: 345/SYT-NVY

Hà Giang, ngày 04 tháng 3 năm 2022

V/v kiểm tra bếp ăn trường học

Kính gửi: Các bệnh viện tuyến huyện.

Sở Y tế đề nghị các đơn vị kiểm tra bếp ăn trường học./.
`;

const text = (path: string, content: string): Input => ({ path, bytes: new TextEncoder().encode(content) });

describe("records", () => {
  test("one JSON object a line, the path as given", async () => {
    const inputs = [text("a.txt", LETTER), text("b/c.txt", LETTER)];
    const { code, stdout, stderr } = await say(["parse", "a.txt", "b"], { inputs });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ path }) => path)).toEqual(["a.txt", "b/c.txt"]);
    expect(records[0].number.text).toBe("345/SYT-NVY");
  });

  test("what cannot be read is named, the rest goes on, the end is 1", async () => {
    const inputs: Input[] = [
      { path: "gone.txt", reason: "no such file" },
      {
        path: "photo.txt",
        bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      },
      text("a.txt", LETTER),
    ];
    const { code, stdout, stderr } = await say(["parse", "."], { inputs });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toBe(
      "dispatch: gone.txt: no such file\ndispatch: photo.txt: binary content, not a text\n",
    );
  });

  test("control signs stand as escapes of JSON", async () => {
    const inputs = [text("a.txt", LETTER.replace("bếp ăn", "bếp\u001b[31m ăn\u202e"))];
    const { stdout } = await say(["parse", "a.txt"], { inputs });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u202e");
  });
});

describe("--explain", () => {
  test("which words, on which line, and which rule gave a value", async () => {
    const { stdout } = await say(["parse", "--explain", "a.txt"], { inputs: [text("a.txt", LETTER)] });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("a.txt");
    const at = lines.findIndex((line) => line.startsWith("number "));
    expect(lines[at]).toMatch(/^number {8}345\/SYT-NVY +number\/\S+$/);
    const start = LETTER.indexOf("345/SYT-NVY");
    expect(lines[at + 1]).toMatch(/^ {14}line 3 +\d+-\d+ +Số: \[345\/SYT-NVY\]$/);
    expect(lines[at + 1]).toContain(` ${start}-${start + "345/SYT-NVY".length} `);
  });

  test("what was tried for a field that is absent", async () => {
    const { stdout } = await say(["parse", "--explain", "a.txt"], {
      inputs: [text("a.txt", "Một mẩu giấy.\n")],
    });
    expect(stdout).toMatch(/^number {8}not found: the text has no letterhead/m);
    expect(stdout).toMatch(/^tasks {9}not found in line 1 \(body\); tried tasks\/agent/m);
  });

  test("no line is wider than the terminal", async () => {
    const { stdout } = await say(["parse", "--explain", "a.txt"], {
      inputs: [text("a.txt", LETTER)],
      columns: 70,
    });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(70);
  });
});
