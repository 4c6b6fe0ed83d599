import { describe, expect, test } from "vitest";
import { tasksOf } from "./tasks-of.js";

/** More of them, of other kinds and other levels. */
describe("the work of bodies of every level", () => {
  test.each([
    [
      "a conclusion, on land",
      `Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí Chủ tịch UBND huyện kết luận và chỉ đạo như sau:
1. Về giải phóng mặt bằng: Giao Trung tâm Phát triển quỹ đất huyện Trùng Khánh chủ trì, phối hợp UBND xã Đàm Thủy kiểm đếm xong trước ngày 15/7/2023.
2. Phòng Tài nguyên và Môi trường tham mưu UBND huyện quyết định thu hồi đất; phòng Kinh tế và Hạ tầng thẩm định hồ sơ.
3. Công an huyện, Ban CHQS huyện tăng cường tuần tra.
4. Văn phòng HĐND và UBND huyện đôn đốc, tổng hợp.`,
      [
        "Trung tâm Phát triển quỹ đất huyện Trùng Khánh | lead",
        "Ủy ban nhân dân xã Đàm Thủy | coordinate",
        "Phòng Tài nguyên và Môi trường | assigned",
        "Phòng Kinh tế và Hạ tầng | assigned",
        "Công an huyện | assigned",
        "Ban Chỉ huy Quân sự huyện | assigned",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện | assigned",
      ],
    ],
    [
      "a letter of a ministry",
      `Bộ Y tế đề nghị Sở Y tế các tỉnh, thành phố trực thuộc Trung ương, Giám đốc các bệnh viện trực thuộc Bộ khẩn trương rà soát thuốc dự trữ. Giao Cục Quản lý Dược làm đầu mối, phối hợp với Vụ Bảo hiểm y tế và Thanh tra Bộ giải quyết vướng mắc.`,
      [
        "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương | assigned",
        "Các bệnh viện trực thuộc Bộ | assigned",
        "Cục Quản lý Dược | assigned",
        "Vụ Bảo hiểm y tế | coordinate",
        "Thanh tra Bộ | coordinate",
      ],
    ],
    [
      "a plan of a commune",
      `IV. TỔ CHỨC THỰC HIỆN
1. Công chức Văn hóa - Xã hội: tham mưu kế hoạch chi tiết.
2. Đoàn Thanh niên Cộng sản Hồ Chí Minh xã: tổ chức ra quân ngày 26/3.
3. Hội Cựu chiến binh, Hội Nông dân, Hội Liên hiệp Phụ nữ xã vận động hội viên treo cờ.
4. Trường THCS Nguyễn Trãi, Trường Tiểu học số 2 cho học sinh tham gia.
5. Các ông, bà trưởng thôn thông báo trên loa.`,
      [
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã | assigned",
        "Hội Cựu chiến binh | assigned",
        "Hội Nông dân | assigned",
        "Hội Liên hiệp Phụ nữ xã | assigned",
        "Trường Trung học cơ sở Nguyễn Trãi | assigned",
        "Trường Tiểu học số 2 | assigned",
      ],
    ],
    [
      "a directive",
      `Chủ tịch UBND tỉnh yêu cầu:
1. Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch UBND các huyện, thành phố:
a) Quán triệt đến toàn thể cán bộ;
b) Xử lý nghiêm vi phạm.
2. Giám đốc Công an tỉnh chỉ đạo Phòng Cảnh sát giao thông lập chốt.
3. Đài Phát thanh - Truyền hình tỉnh, Báo Cao Bằng mở chuyên mục.
4. Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh đưa ra xét xử điểm.
5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội giám sát.`,
      [
        "Các sở | assigned",
        "Các ban, ngành | assigned",
        "Ủy ban nhân dân các huyện, thành phố | assigned",
        "Công an tỉnh Cao Bằng | assigned",
        "Đài Phát thanh - Truyền hình tỉnh Cao Bằng | assigned",
        "Báo Cao Bằng | assigned",
        "Tòa án nhân dân tỉnh Cao Bằng | assigned",
        "Viện kiểm sát nhân dân tỉnh Cao Bằng | assigned",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | assigned",
        "Các tổ chức chính trị - xã hội | assigned",
      ],
    ],
    [
      "a decision that sets a body up",
      `Điều 2. Tổ công tác có nhiệm vụ giúp Chủ tịch UBND tỉnh chỉ đạo.
Điều 3. Sở Ngoại vụ là cơ quan thường trực của Tổ công tác.
Điều 4. Chánh Văn phòng UBND tỉnh; Giám đốc Sở Ngoại vụ; các đơn vị liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.`,
      [
        "Tổ công tác | assigned",
        "Sở Ngoại vụ tỉnh Cao Bằng | assigned",
        "Văn phòng Ủy ban nhân dân tỉnh Cao Bằng | executes",
        "Sở Ngoại vụ tỉnh Cao Bằng | executes",
        "Các đơn vị liên quan | executes",
      ],
    ],
    [
      "a union of one branch",
      `Ban Thường vụ Công đoàn ngành yêu cầu Công đoàn cơ sở các trường THPT trực thuộc triển khai. Văn phòng Công đoàn ngành tổng hợp, báo cáo trước ngày 10/11/2019. Ủy ban Kiểm tra Công đoàn ngành giám sát.`,
      [
        "Công đoàn cơ sở các trường Trung học phổ thông trực thuộc | assigned",
        "Văn phòng Công đoàn ngành | assigned",
        "Ủy ban Kiểm tra Công đoàn ngành | assigned",
      ],
    ],
    [
      "a letter that asks for opinions",
      `Sở Tư pháp kính đề nghị quý cơ quan nghiên cứu, tham gia ý kiến. Đề nghị các Sở: Tài chính, Xây dựng, Nội vụ; Cục Thi hành án dân sự tỉnh; Đoàn Luật sư tỉnh gửi văn bản góp ý trước 20/8/2022.`,
      [
        "Sở Tài chính tỉnh Cao Bằng | assigned",
        "Sở Xây dựng tỉnh Cao Bằng | assigned",
        "Sở Nội vụ tỉnh Cao Bằng | assigned",
        "Cục Thi hành án dân sự tỉnh Cao Bằng | assigned",
        "Đoàn Luật sư tỉnh Cao Bằng | assigned",
      ],
    ],
    [
      "what the Government's office passes on",
      `1. Đồng ý với đề xuất của Bộ Xây dựng tại Công văn số 12/BXD-QLN.
2. Bộ Kế hoạch và Đầu tư chủ trì, phối hợp với các Bộ, cơ quan liên quan tổng hợp. Bộ Tài chính bố trí kinh phí.
3. UBND thành phố Hồ Chí Minh tiếp thu ý kiến của Bộ Quốc phòng, khẩn trương hoàn thiện hồ sơ.
4. Tập đoàn Dầu khí Việt Nam, Tổng công ty Khí Việt Nam - CTCP chịu trách nhiệm về số liệu.`,
      [
        "Bộ Kế hoạch và Đầu tư | lead",
        "Các Bộ, cơ quan liên quan | coordinate",
        "Bộ Tài chính | assigned",
        "Ủy ban nhân dân Thành phố Hồ Chí Minh | assigned",
        "Tập đoàn Dầu khí Việt Nam | assigned",
        "Tổng công ty Khí Việt Nam - Công ty cổ phần | assigned",
      ],
    ],
    [
      "a directive of the Party",
      `Ban Thường vụ Tỉnh ủy yêu cầu:
1- Các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể tổ chức học tập.
2- Đảng đoàn HĐND tỉnh, Ban cán sự đảng UBND tỉnh lãnh đạo việc thể chế hóa.
3- Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh hướng dẫn tuyên truyền.
4- Giao Văn phòng Tỉnh ủy theo dõi, đôn đốc.
Chỉ thị này phổ biến đến chi bộ.`,
      [
        "Các cấp ủy, tổ chức đảng, chính quyền | assigned",
        "Mặt trận Tổ quốc | assigned",
        "Các đoàn thể | assigned",
        "Đảng đoàn Hội đồng nhân dân tỉnh Cao Bằng | assigned",
        "Ban cán sự đảng Ủy ban nhân dân tỉnh Cao Bằng | assigned",
        "Ban Tuyên giáo Tỉnh ủy Cao Bằng | lead",
        "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Cao Bằng | coordinate",
        "Văn phòng Tỉnh ủy Cao Bằng | assigned",
      ],
    ],
    [
      "a telegram before a storm",
      `yêu cầu:
- Chủ đầu tư các công trình đang thi công gia cố giàn giáo.
- Công ty TNHH MTV Quản lý khai thác công trình thủy lợi vận hành hồ chứa theo quy trình.
- Công ty Cổ phần Cấp nước Cao Bằng dự trữ hóa chất.
- Trung tâm Dịch vụ nông nghiệp huyện Nguyên Bình hướng dẫn dân thu hoạch lúa.
- Đoạn Quản lý giao thông 2 hót sạt.
- Bến xe khách Cao Bằng ngừng xuất bến.`,
      [
        "Công ty trách nhiệm hữu hạn một thành viên Quản lý khai thác công trình thủy lợi | assigned",
        "Công ty Cổ phần Cấp nước Cao Bằng | assigned",
        "Trung tâm Dịch vụ nông nghiệp huyện Nguyên Bình | assigned",
        "Đoạn Quản lý giao thông 2 | assigned",
        "Bến xe khách Cao Bằng | assigned",
      ],
    ],
    [
      "a long list of houses",
      `UBND tỉnh giao các cơ quan, đơn vị thực hiện các nhiệm vụ sau:
+ Văn phòng Đoàn ĐBQH và HĐND tỉnh: chuẩn bị tài liệu kỳ họp.
+ Ban Quản lý các khu công nghiệp tỉnh, Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh báo cáo vướng mắc.
+ Trường Cao đẳng Sư phạm Cao Bằng, Trường Chính trị Hoàng Đình Giong rà soát biên chế.
+ Quỹ Đầu tư phát triển tỉnh thẩm định cho vay.
+ Chi nhánh Ngân hàng Chính sách xã hội tỉnh giải ngân.`,
      [
        "Các cơ quan, đơn vị | assigned",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Cao Bằng | assigned",
        "Ban Quản lý các khu công nghiệp tỉnh Cao Bằng | assigned",
        "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Cao Bằng | assigned",
        "Trường Cao đẳng Sư phạm Cao Bằng | assigned",
        "Trường Chính trị Hoàng Đình Giong | assigned",
        "Quỹ Đầu tư phát triển tỉnh Cao Bằng | assigned",
        "Chi nhánh Ngân hàng Chính sách xã hội tỉnh Cao Bằng | assigned",
      ],
    ],
    [
      "an order in haste",
      `Để kịp thời xử lý, UBND tỉnh yêu cầu Sở Nông nghiệp và PTNT khẩn trương công bố dịch; phối hợp với UBND huyện Hà Quảng và các đơn vị liên quan khoanh vùng. Kho bạc Nhà nước tỉnh ưu tiên thanh toán. Đề nghị Sở Tài chính thông báo để UBND huyện biết. Bưu điện tỉnh và Viễn thông Cao Bằng bảo đảm thông tin liên lạc.`,
      [
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Cao Bằng | assigned",
        "Ủy ban nhân dân huyện Hà Quảng | coordinate",
        "Các đơn vị liên quan | coordinate",
        "Kho bạc Nhà nước tỉnh Cao Bằng | assigned",
        "Sở Tài chính tỉnh Cao Bằng | assigned",
        "Bưu điện tỉnh Cao Bằng | assigned",
        "Viễn thông Cao Bằng | assigned",
      ],
    ],
    [
      "rooms, unions and houses of culture side by side",
      `III. TỔ CHỨC THỰC HIỆN
1. Hội Liên hiệp Phụ nữ tỉnh, Thư viện tỉnh và Bảo tàng tỉnh trưng bày sách.
2. Trưởng Công an các xã kiểm tra tạm trú.
3. Trung tâm Văn hóa, Thể thao và Truyền thông huyện đưa tin.
4. Các phòng, ban, đơn vị thuộc huyện căn cứ nhiệm vụ triển khai.`,
      [
        "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng | assigned",
        "Thư viện tỉnh Cao Bằng | assigned",
        "Bảo tàng tỉnh Cao Bằng | assigned",
        "Công an các xã | assigned",
        "Trung tâm Văn hóa, Thể thao và Truyền thông huyện | assigned",
        "Các phòng, ban, đơn vị thuộc huyện | assigned",
      ],
    ],
    [
      "provinces from one to another",
      "Thủ tướng yêu cầu:\na) Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Quảng Trị đến Đắk Lắk sơ tán dân.",
      ["Ủy ban nhân dân các tỉnh, thành phố từ Quảng Trị đến Đắk Lắk | assigned"],
    ],
    [
      "an article of execution that opens with gentlemen and a colon",
      "Các ông: Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ; Giám đốc Công ty TNHH Hoàng Long chịu trách nhiệm thi hành Quyết định này./.",
      [
        "Văn phòng Ủy ban nhân dân tỉnh Cao Bằng | executes",
        "Sở Nội vụ tỉnh Cao Bằng | executes",
        "Công ty trách nhiệm hữu hạn Hoàng Long | executes",
      ],
    ],
  ])("%s", (_form, text, expected) => expect(tasksOf(text)).toEqual(expected));
});
