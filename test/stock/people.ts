// Parts of names of persons: together they name nobody in particular.

export const FAMILY = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Phan",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Dương",
  "Lý",
];

export const MIDDLE = ["Văn", "Thị", "Minh", "Đức", "Quang", "Xuân", "Ngọc", "Thanh", "Hữu", "Trọng"];

export const GIVEN = [
  "An",
  "Bình",
  "Cường",
  "Dũng",
  "Hà",
  "Hải",
  "Hùng",
  "Huyền",
  "Khánh",
  "Lan",
  "Long",
  "Nam",
  "Sơn",
  "Tuấn",
];
