import { describe, expect, test } from "vitest";
import { recordOf } from "../record-of.js";

const CITED = "Căn cứ Nghị định số 10/2020/NĐ-CP ngày 17/01/2020 của Chính phủ;";

const kinds: readonly [why: string, text: string, kind: string, facts: object][] = [
  [
    "a decision with its letterhead",
    `BỘ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 77/QĐ-BXD\nHà Nội, ngày 03 tháng 5 năm 2019\nQUYẾT ĐỊNH\nVề việc thanh lý tài sản\nBỘ TRƯỞNG BỘ XÂY DỰNG\n${CITED}\nĐiều 1. Thanh lý tài sản.`,
    "dispatch",
    { system: "state", type: "Quyết định", number: "77/QĐ-BXD", subject: "thanh lý tài sản" },
  ],
  [
    "a form to be filled in",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ CẤP BẢN SAO\n\nKính gửi: Ủy ban nhân dân xã ..........\n\nHọ và tên: ..........\n\n......, ngày .... tháng .... năm 20....",
    "unknown",
    {},
  ],
  [
    "a Party letter",
    `TỈNH ỦY SƠN LA\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 456-CV/TU\nSơn La, ngày 12 tháng 4 năm 2020\nV/v chuẩn bị hội nghị\nKính gửi: Các Huyện ủy\nBan Thường vụ đề nghị các Huyện ủy chuẩn bị báo cáo.`,
    "dispatch",
    { system: "party", type: "Công văn", number: "456-CV/TU", subject: "chuẩn bị hội nghị" },
  ],
  [
    "a Party letter that a converter put on one line",
    `TỈNH ỦY SƠN LAĐẢNG CỘNG SẢN VIỆT NAMBAN DÂN VẬN***Số 65-CV/BDVTUSơn La, ngày 2 tháng 4 năm 2020V/v chuẩn bị hội nghị\nKính gửi: Các Huyện ủy\nBan Dân vận đề nghị các Huyện ủy chuẩn bị báo cáo.`,
    "dispatch",
    { system: "party", type: "Công văn", number: "65-CV/BDVTU", subject: "chuẩn bị hội nghị" },
  ],
  [
    "a Party draft whose number was left blank",
    `DỰ THẢO\n\nTỈNH ỦY SƠN LA\t\tĐẢNG CỘNG SẢN VIỆT NAM\n\t*\t\tSơn La, ngày … tháng 6 năm 2019\nSố      -CV/TU\nVề chuẩn bị hội nghị\n\n\tKính gửi:\tCác Huyện ủy\n\n\tBan Thường vụ đề nghị các Huyện ủy chuẩn bị báo cáo.`,
    "dispatch",
    { system: "party", type: "Công văn", number: "-CV/TU", subject: "Về chuẩn bị hội nghị" },
  ],
  [
    "a letter of a mass organisation, whatever stands above",
    `LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 88/LĐLĐ\nSơn La, ngày 2 tháng 4 năm 2020\nV/v phát động thi đua\nKính gửi: Các Công đoàn cơ sở`,
    "dispatch",
    { system: "union", type: "Công văn", number: "88/LĐLĐ", subject: "phát động thi đua" },
  ],
  [
    "a letter of an organ below a mass organisation",
    `HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nĐOÀN CHỦ TỊCH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 90/ĐCT-CSLP\nHà Nội, ngày 2 tháng 4 năm 2020\nV/v góp ý dự thảo\nKính gửi: Hội LHPN các tỉnh`,
    "dispatch",
    { system: "union", type: "Công văn", number: "90/ĐCT-CSLP", subject: "góp ý dự thảo" },
  ],
  [
    "a letter of an office below a mass organisation",
    `LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\nBAN NỮ CÔNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/BNC\nSơn La, ngày 2 tháng 4 năm 2020\nV/v phát động thi đua\nKính gửi: Các Công đoàn cơ sở`,
    "dispatch",
    { system: "union", type: "Công văn", number: "9/BNC" },
  ],
  [
    "a letter of the Đoàn with number, place and date on one line, the V/v in quotation marks",
    `TỈNH ĐOÀN SƠN LA        ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 31 CV/TĐTN         Sơn La, ngày 2 tháng 4 năm 2020\n“V/v trồng cây đầu xuân”\n\nKính gửi:  Ban Thường vụ các Huyện, Thành đoàn\n\nTỉnh đoàn yêu cầu các Huyện, Thành đoàn tổ chức trồng cây.`,
    "dispatch",
    { system: "union", type: "Công văn", number: "31-CV/TĐTN", date: "2020-04-02", place: "Sơn La" },
  ],
  [
    "a joint circular whose title is a running sentence",
    `Thông tư\nliên tịch của Bộ Nội vụ - Tài chính -\nTổng cục Thống kê số 12/1997/TTLT-BNV-BTC-TCTK\nngày 3 tháng 5 năm 1997 hướng dẫn điều tra kho bãi\n\n${CITED}\nLiên Bộ hướng dẫn như sau:`,
    "dispatch",
    { type: "Thông tư liên tịch", number: "12/1997/TTLT-BNV-BTC-TCTK", date: "1997-05-03" },
  ],
  [
    "a rule attached to a decision, which cites a letter at the head of a line",
    `QUY CHẾ\nQuản lý kho bãi\n(Ban hành kèm theo Quyết định số 7/QĐ-SXD ngày 3/5/2019 của Sở Xây dựng)\n\nĐiều 1. Phạm vi\nViệc trông kho theo Công văn\nsố 45/UBND-KT ngày 4/6/2018 của UBND tỉnh Sơn La.`,
    "annex",
    { type: null, number: null },
  ],
  [
    "news of a conclusion that an office sends out",
    "Tin nội bộ\nKết luận của Ban Thường vụ về kho bãi\n\nVăn phòng Thành ủy vừa phát hành Kết luận số 9-KL/TU, ngày 1/3/2024 của Ban Thường vụ Thành ủy Huế về kho bãi.",
    "notice",
    { system: "party", type: "Kết luận", number: "9-KL/TU", date: "2024-03-01" },
  ],
  [
    "a notice that a site publishes",
    "TRANG CHỦ  TIN TỨC\nNiêm yết công khai việc mất sổ kho của xã\n\nCăn cứ Thông báo số 6/TB-UBND ngày 02/02/2026 của Ủy ban nhân dân xã Mường Bú về việc mất sổ, Cổng thông tin xã đăng tải như sau:",
    "notice",
    { system: "state", type: "Thông báo", number: "6/TB-UBND", date: "2026-02-02" },
  ],
  [
    "a directive that a converter put on one line, words and all run together",
    "ỦY BAN NHÂN DÂNTHÀNH PHỐ HẢI PHÒNG-------CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc---------------Số: 4/CT-UBNDThành phố Hải Phòng, ngày 2 tháng 3 năm 2021CHỈ THỊVề việc trông coi và sửa chữa kho bãi trên địa bàn thành phốThực hiện Nghị quyết số 8/NQ-CP ngày 2 tháng 2 năm 2021 của Chính phủ, Chủ tịch yêu cầu:1. Kho bãi đóng cửa từ ngày 3/3/2021.2. Sở Công Thương kiểm tra kho.Nơi nhận:- Các sở, ngành;- Lưu: VT.CHỦ TỊCHTrần Trung Thành",
    "dispatch",
    {
      type: "Chỉ thị",
      number: "4/CT-UBND",
      date: "2021-03-02",
      subject: "trông coi và sửa chữa kho bãi trên địa bàn thành phố",
      cited: ["8/NQ-CP"],
    },
  ],
  [
    "a letter whose columns were woven with single blanks",
    "BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n------- Độc lập - Tự do - Hạnh phúc\nSố: 44/BTC-NS ---------------\nV/v xử lý vướng mắc Hà Nội, ngày 12 tháng 6 năm 2017\nthuế kho bãi\nKính gửi: Bộ Y tế.",
    "dispatch",
    { number: "44/BTC-NS", date: "2017-06-12", place: "Hà Nội", subject: "xử lý vướng mắc thuế kho bãi" },
  ],
  [
    "news that begins with the paper it reports",
    "Treo cờ ngày lễ ở phường\n\nThông báo số 4/TB-UBND ngày 1/8/2025 của UBND phường Mai Dịch nêu rõ các kho treo cờ.",
    "notice",
    { type: "Thông báo", number: "4/TB-UBND", date: "2025-08-01" },
  ],
  [
    "a công điện with number and day below the one who sends it",
    "UBND TỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nCÔNG ĐIỆN\nVề việc kho bãi\nCHỦ TỊCH UBND TỈNH SƠN LA\nSố: 7/CĐ-UBND, hồi 17 giờ 00 ngày 27/9/2022\nĐIỆN:\n- Sở Y tế.\nKho bị ngập.",
    "dispatch",
    { type: "Công điện", number: "7/CĐ-UBND", date: "2022-09-27", subject: "kho bãi" },
  ],
  [
    "a procedure that a decision issued",
    "QUY TRÌNH\nXuất nhập kho\n(Ban hành theo Quyết định số 2/QĐ-SNV ngày 3/4/2020 của Giám đốc Sở Nội vụ)\nBước 1. Mở kho.",
    "annex",
    { cited: ["2/QĐ-SNV"] },
  ],
  [
    "news of a district whose province stands in brackets",
    "Huyện Mai Sơn giữ kho bãi an toàn\n\nĐể giữ kho, UBND huyện Mai Sơn (Sơn La) vừa có Văn bản số 11/UBND-NN yêu cầu các xã kiểm tra.",
    "notice",
    { number: "11/UBND-NN", issuers: [{ name: "Ủy ban nhân dân huyện Mai Sơn" }] },
  ],
  [
    "a plan of the Đoàn, whose name stands where the country's does",
    `  BCH TỈNH SƠN LA              ĐOÀN TNCS HỒ CHÍ MINH\n        ***\nSố: 58-KH/TĐTN-BTG           Sơn La, ngày 15 tháng 02 năm 2023\n\n          KẾ HOẠCH\n   Tổ chức Tháng Thanh niên\n\n   Ban Thường vụ Tỉnh đoàn ban hành Kế hoạch như sau:`,
    "dispatch",
    { system: "union", type: "Kế hoạch", number: "58-KH/TĐTN-BTG", subject: "Tổ chức Tháng Thanh niên" },
  ],
  [
    "a title that says all, its letterhead lost",
    `Nghị định của Chính phủ số 45/2003/NĐ-CP ngày 09/5/2003\nvề quản lý kho lưu trữ\n\nChính phủ\n\n${CITED}\nĐiều 1. Phạm vi`,
    "dispatch",
    { system: "state", type: "Nghị định", number: "45/2003/NĐ-CP", subject: "quản lý kho lưu trữ" },
  ],
  [
    "an annex by itself",
    `PHỤ LỤC\nDANH SÁCH KHO\n(Kèm theo Công văn số 345/BTC-NSNN ngày 02/3/2022 của Bộ Tài chính)\n\n1. Kho số một`,
    "annex",
    { system: null, type: null, number: null, subject: "DANH SÁCH KHO" },
  ],
  [
    "a rule issued with a decision, under a letterhead without number",
    `UBND TỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY ĐỊNH\nVỀ QUẢN LÝ CHỢ\n(Ban hành kèm theo Quyết định số 12/2010/QĐ-UBND ngày 5/5/2010 của UBND tỉnh Sơn La)\n\nChương I\nNHỮNG QUY ĐỊNH CHUNG`,
    "annex",
    { system: "state", type: null, number: null, subject: "VỀ QUẢN LÝ CHỢ" },
  ],
  [
    "news about one letter",
    `Trang chủ\nTin hoạt động\n\nUBND tỉnh Sơn La yêu cầu siết chặt quản lý chợ đầu mối\n\nUBND tỉnh Sơn La vừa ban hành Công văn số 1289/UBND-KT, ngày 04/6/2021 về quản lý chợ đầu mối trên địa bàn tỉnh Sơn La.\n\nTheo đó, các huyện rà soát các chợ.`,
    "notice",
    {
      system: "state",
      type: "Công văn",
      number: "1289/UBND-KT",
      subject: "UBND tỉnh Sơn La yêu cầu siết chặt quản lý chợ đầu mối",
    },
  ],
  [
    "news that opens with the letter",
    `Trang chủ\n\nSơn La tạm dừng chợ phiên\n\nTại Công văn số 567/UBND-KT ngày 03/02/2021, UBND tỉnh Sơn La yêu cầu tạm dừng chợ phiên.\n\nThu Hà`,
    "notice",
    {
      system: "state",
      type: "Công văn",
      number: "567/UBND-KT",
      date: "2021-02-03",
      subject: "Sơn La tạm dừng chợ phiên",
    },
  ],
  [
    "news of a paper that it does not call by its type, the day before its issuer",
    `Trang chủ\n\nSơn La siết quản lý nhà thuốc\n\nNgày 11/5/2021, Sở Y tế tỉnh Sơn La đã có văn bản số 1234/SYT-NVY về quản lý nhà thuốc.\n\nThu Hà\nTin liên quan\n© Bản quyền. Giấy phép số 45/GP-TTĐT ngày 14/6/2016`,
    "notice",
    {
      system: "state",
      type: "Công văn",
      number: "1234/SYT-NVY",
      date: "2021-05-11",
      subject: "Sơn La siết quản lý nhà thuốc",
      cited: ["1234/SYT-NVY"],
    },
  ],
  [
    "a catalogue page in other words, the portal's address below",
    `Tra cứu\nCông văn 5321/BYT-KCB năm 2021 về phân loại kho do Bộ Y tế ban hành\nKý hiệu: 5321/BYT-KCB\nLoại: Công văn\nNơi ra văn bản: Bộ Y tế\nNgày ra văn bản: 02/7/2021\nHiện trạng: Còn giá trị\nVăn bản cùng lĩnh vực: Công văn 4995/BYT-KCB\nTrụ sở: 17 Nguyễn Gia Thiều. Giấy phép số 27/GP-TTĐT.`,
    "notice",
    {
      system: "state",
      type: "Công văn",
      number: "5321/BYT-KCB",
      date: "2021-07-02",
      subject: "Công văn 5321/BYT-KCB năm 2021 về phân loại kho do Bộ Y tế ban hành",
      cited: ["5321/BYT-KCB", "5321/BYT-KCB"],
    },
  ],
  [
    "a text that argues from a letter",
    `Kỷ niệm ngày thành lập kho\n\nCăn cứ Công văn số 10-CV/ĐU ngày 30/9/2020 của Đảng ủy Bộ Xây dựng về việc tuyên truyền, đề nghị các chi bộ thực hiện.`,
    "unknown",
    { system: null, type: null, number: null },
  ],
  [
    "a catalogue page of a portal, values glued to their keys",
    `Trang chủ\n>\nThông tư số 31/2001/TT-BTC về thu phí kho bãi\nThuộc tính\nSố hiệu31/2001/TT-BTC\nLoại văn bảnThông tư\nNgày ban hành07/05/2001\nLĩnh vực--\nCơ quan ban hànhBộ Tài chính\nNgười ký--`,
    "notice",
    {
      system: "state",
      type: "Thông tư",
      number: "31/2001/TT-BTC",
      subject: "Thông tư số 31/2001/TT-BTC về thu phí kho bãi",
    },
  ],
  [
    "a form: a country's name and nothing more",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHọ và tên:\nNăm sinh:",
    "unknown",
    { system: null, type: null, number: null, subject: null },
  ],
  [
    "a list",
    "STT\tTên\tGhi chú\n1\tKho A\t\n2\tKho B\t",
    "unknown",
    { system: null, type: null, number: null, subject: null },
  ],
  [
    "talk that only argues from a letter",
    "Nhật ký công tác\n\nThực hiện Công văn số 12/UBND-VX ngày 3/4/2020, hôm nay chúng tôi đi thăm kho.",
    "unknown",
    { system: null, type: null, number: null, subject: null },
  ],
];

describe("kinds of paper", () => {
  test.each(kinds)("%s", (_, text, kind, facts) => {
    const { number, citations, ...record } = recordOf(text);
    expect(record.kind).toBe(kind);
    const cited = citations.map((citation) => citation.number?.text);
    expect({ ...record, number: number?.text ?? null, cited }).toMatchObject(facts);
  });
});
