/**
 * Names of laws, codes and ordinances, in force and repealed, without the type word: where a law is cited by its name
 * alone, this says where the name ends. A new law is one more entry. Matched folded, so capitals do not matter.
 */
export const LAW_NAMES: readonly string[] = `
An ninh mạng; Khuyến khích đầu tư trong nước; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động; An toàn vệ sinh lao động;
Ban hành văn bản quy phạm pháp luật; Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân;
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân; Báo chí; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế;
Bảo vệ bí mật nhà nước; Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng; Bảo vệ sức khỏe nhân dân;
Bảo vệ và kiểm dịch thực vật; Bảo vệ và phát triển rừng; Bảo vệ, chăm sóc và giáo dục trẻ em; Biên giới quốc gia; Biên phòng Việt Nam; Biển Việt Nam;
Bình đẳng giới; Bầu cử đại biểu Quốc hội; Bầu cử đại biểu Hội đồng nhân dân; Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Bưu chính;
Bưu chính, viễn thông; Cán bộ, công chức; Cán bộ công chức; Căn cước; Căn cước công dân; Cạnh tranh; Chăn nuôi; Chất lượng sản phẩm, hàng hóa;
Chất lượng, sản phẩm hàng hóa; Chính quyền địa phương; Chứng khoán; Chuyển đổi số; Chuyển giao công nghệ; Công an nhân dân; Công chứng; Công đoàn;
Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số; Công nghiệp quốc phòng, an ninh và động viên công nghiệp; Cơ yếu; Các công cụ chuyển nhượng;
Các tổ chức tín dụng; Cảnh sát biển Việt Nam; Cảnh sát cơ động; Cảnh vệ; Cư trú; Dân quân tự vệ; Dân sự; Dầu khí; Di sản văn hóa; Doanh nghiệp; Doanh nghiệp nhà nước;
Doanh nghiệp tư nhân; Du lịch; Dược; Dữ liệu; Dạy nghề; Đa dạng sinh học; Đấu giá tài sản; Đầu tư; Đầu tư công; Đầu tư nước ngoài tại Việt Nam;
Đầu tư theo phương thức đối tác công tư; Đất đai; Đấu thầu; Đê điều; Điện ảnh; Điện lực; Đo đạc và bản đồ; Đo lường; Đường bộ; Đường sắt;
Địa chất và khoáng sản; Địa giới hành chính; Giá; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa; Giám định tư pháp; Giáo dục;
Giáo dục đại học; Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh; Hàng hải; Hàng hải Việt Nam; Hàng không dân dụng Việt Nam; Hải quan;
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác; Hình sự; Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hóa chất; Hoạt động chữ thập đỏ;
Hoạt động giám sát của Quốc hội; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân; Hôn nhân và gia đình; Hợp tác xã; Hộ tịch; Hỗ trợ doanh nghiệp nhỏ và vừa;
Kế toán; Khám bệnh, chữa bệnh; Khiếu nại; Khiếu nại, tố cáo; Khiếu nại tố cáo; Khí tượng thủy văn; Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo;
Khoáng sản; Kiểm toán nhà nước; Kiểm toán độc lập; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản; Lao động; Lâm nghiệp; Luật sư; Lưu trữ; Lưu trữ quốc gia; Lực lượng dự bị động viên;
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Lý lịch tư pháp; Mặt trận Tổ quốc Việt Nam; Ngân hàng Nhà nước; Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước; Nghĩa vụ quân sự;
Người cao tuổi; Người khuyết tật; Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở; Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam;
Nuôi con nuôi; Năng lượng nguyên tử; Phá sản; Phòng cháy và chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng bệnh;
Phòng, chống ma túy; Phòng, chống mua bán người; Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS); Phòng, chống rửa tiền; Phòng, chống tác hại của rượu, bia;
Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng; Phòng, chống thiên tai; Phòng, chống khủng bố; Phòng không nhân dân; Phòng thủ dân sự; Phổ biến, giáo dục pháp luật; Phí và lệ phí; Phục hồi, phá sản;
Quản lý ngoại thương; Quản lý nợ công; Quản lý thuế; Quản lý, sử dụng tài sản công; Quản lý, sử dụng tài sản nhà nước; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ;
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp; Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp; Quảng cáo; Quốc phòng; Quốc tịch; Quốc tịch Việt Nam; Quy hoạch;
Quy hoạch đô thị; Quy hoạch đô thị và nông thôn; Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả; Tài nguyên nước; Tài nguyên, môi trường biển và hải đảo;
Tạm giữ, tạm giam; Tạm giữ, tạm giam và thi hành lệnh cấm đi khỏi nơi cư trú; Tần số vô tuyến điện; Thanh niên; Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng; Thi đua khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam;
Thống kê; Thủ đô; Thú y; Thủy lợi; Thủy sản; Thuế bảo vệ môi trường; Thuế giá trị gia tăng; Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên; Thuế thu nhập cá nhân;
Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, thuế nhập khẩu; Thuế doanh thu; Thuế lợi tức; Thương mại; Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Tiêu chuẩn và quy chuẩn kỹ thuật; Tiếp cận thông tin; Tiếp công dân;
Tín ngưỡng, tôn giáo; Tố cáo; Tố tụng dân sự; Tố tụng hành chính; Tố tụng hình sự; Tổ chức chính phủ; Tổ chức chính quyền địa phương; Tổ chức cơ quan điều tra hình sự; Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tổ chức HĐND và UBND;
Tổ chức Quốc hội; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân; Trách nhiệm bồi thường của Nhà nước; Trẻ em; Trọng tài thương mại; Trồng trọt; Trợ giúp pháp lý; Trưng cầu ý dân; Trưng mua, trưng dụng tài sản;
Trật tự, an toàn giao thông đường bộ; Tư pháp người chưa thành niên; Tương trợ tư pháp; Viên chức; Viễn thông; Việc làm; Xây dựng; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam; Xử lý vi phạm hành chính;
Án phí, lệ phí Tòa án; Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia; Cảnh sát môi trường; Chống lãng phí; Công tác dân số; Dân số; Động viên công nghiệp; Giống cây trồng; Giống vật nuôi; Ngoại hối; Người có công với cách mạng; Ưu đãi người có công với cách mạng;
Phòng, chống lụt, bão; Quản lý thị trường; Thẩm phán và Hội thẩm Toà án nhân dân; Thực hiện dân chủ ở xã, phường, thị trấn; Tín ngưỡng, tôn giáo; Vệ sinh an toàn thực phẩm; Xử lý vi phạm hành chính tại Tòa án nhân dân; Xử phạt vi phạm hành chính; Giải quyết khiếu kiện hành chính;
Thủ tục giải quyết các vụ án dân sự; Thủ tục giải quyết các vụ án kinh tế; Thi hành án phạt tù; Phí, lệ phí; Bảo hộ quyền sở hữu công nghiệp; Hợp đồng kinh tế; Chất lượng hàng hóa; Bảo vệ và phát triển tài nguyên nước; Nhà nước quản lý đất đai;
Thủ tục bắt giữ tàu biển; Thủ tục bắt giữ tàu bay; Hợp nhất văn bản quy phạm pháp luật; Pháp điển hệ thống quy phạm pháp luật; Hàm, cấp ngoại giao;
Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân; Phòng, chống mại dâm; Cựu chiến binh; Công an xã; Công nghiệp quốc phòng;
Khai thác và bảo vệ công trình thủy lợi; Kế toán và thống kê; Thương phiếu; Kiểm sát viên Viện kiểm sát nhân dân; Tổ chức luật sư; Thủ tục giải quyết các tranh chấp lao động;
Người tàn tật; Nghĩa vụ lao động công ích; Hành nghề y, dược tư nhân; Phát hành công trái xây dựng Tổ quốc; Lực lượng Cảnh sát nhân dân; Bộ đội biên phòng; Tình trạng khẩn cấp;
Lưu trữ quốc gia; Thuế thu nhập đối với người có thu nhập cao; Thuế nhà, đất; Ký kết và thực hiện điều ước quốc tế; Ký kết và thực hiện thỏa thuận quốc tế
`
  .split(";")
  .map((name) => name.trim());
