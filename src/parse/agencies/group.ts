import { fold } from "../../model/text.js";
import { groupsOfName } from "../../vocabulary/group-names.js";
import { bodyOfName } from "../../vocabulary/officers.js";

/** Whether a canonical name stands for many bodies: it says so (`Các …`), or it is a group known by its words. */
export function isGroup(name: string): boolean {
  const folded = fold(name);
  if (OF_ONE_BODY.test(folded)) return false;
  const body = fold(bodyOfName(name));
  return (
    OPENS_MANY.test(body) ||
    SEVERAL_KINDS.test(body) ||
    OPENS_MANY.test(folded) ||
    groupsOfName(name).length > 0 ||
    HOLDS_MANY.test(folded) ||
    OF_MANY_PLACES.test(folded)
  );
}

// Các Phó Chủ tịch UBND tỉnh · Toàn thể cán bộ · Những đơn vị · Cơ quan báo, đài
const OPENS_MANY = /^(?:cac|toan the|nhung|moi|tat ca) |^co quan (?:bao|trung uong cua cac)/;

// Cấp ủy, chính quyền · Cơ quan, tổ chức, cá nhân có liên quan
const SEVERAL_KINDS = /^(?:cap uy|chinh quyen|co quan|don vi|to chuc|so|bo|ban|nganh)(?:,| -) /;

// Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh · Văn phòng Trung ương và các Ban của Đảng
const HOLDS_MANY = / va cac (?:doan the|ban|uy ban|to chuc|so|bo|co quan|don vi|hoi)\b/;

// Sở Y tế các tỉnh khu vực Bắc Bộ · Công an các huyện của tỉnh
const OF_MANY_PLACES = /^[^:,;]{3,60} cac (?:tinh|huyen|quan|thi xa|xa|phuong|thanh pho|dia phuong)\b/;

// Thủ tướng, các Phó Thủ tướng Chính phủ · Chủ tịch, các Phó Chủ tịch UBND tỉnh: the heads of one body
const OF_ONE_BODY =
  /^(?:thu tuong|chu tich|bi thu|giam doc|chanh|bo truong|truong|van phong chinh phu:)[, ].*\bpho (?!tinh)(?:thu|chu|bi|giam|chanh|truong)/;
