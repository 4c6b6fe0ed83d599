/**
 * Districts of each province: those of the last days of the district level, 696 in all, which ended on 1 July 2025 (Nghị quyết
 * 203/2025/QH15, Điều 2), and beside them those that resolutions of Ủy ban Thường vụ Quốc hội merged away or raised
 * to another level since 2019. A thành phố within a central city (Thủ Đức, Thủy Nguyên) stands under that city. Hà
 * Tây went into Hà Nội with all of its own on 1 August 2008 (Nghị quyết 15/2008/QH12).
 */
export const DISTRICTS: readonly (readonly [province: string, districts: string, earlier?: string])[] = [
  [
    "Hà Nội",
    "quận Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam Từ Liêm, Bắc Từ Liêm, Hà Đông; thị xã Sơn Tây; huyện Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Mê Linh, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức",
    "huyện Từ Liêm",
  ],
  [
    "Hồ Chí Minh",
    "thành phố Thủ Đức; quận 1, 12, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, 3, 10, 11, 4, 5, 6, 8, Bình Tân, 7; huyện Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ",
    "quận Thủ Đức, 9, 2",
  ],
  [
    "Hải Phòng",
    "thành phố Thủy Nguyên; quận Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Dương; huyện An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ",
    "huyện Thủy Nguyên, An Dương",
  ],
  [
    "Đà Nẵng",
    "quận Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ; huyện Hòa Vang, Hoàng Sa",
  ],
  [
    "Cần Thơ",
    "quận Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt; huyện Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai",
  ],
  [
    "Hà Giang",
    "thành phố Hà Giang; huyện Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình",
  ],
  [
    "Cao Bằng",
    "thành phố Cao Bằng; huyện Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An",
    "huyện Thông Nông, Trà Lĩnh, Quảng Uyên, Phục Hòa",
  ],
  ["Bắc Kạn", "thành phố Bắc Kạn; huyện Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì"],
  ["Tuyên Quang", "thành phố Tuyên Quang; huyện Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương"],
  [
    "Lào Cai",
    "thành phố Lào Cai; thị xã Sa Pa; huyện Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn",
    "huyện Sa Pa",
  ],
  [
    "Điện Biên",
    "thành phố Điện Biên Phủ; thị xã Mường Lay; huyện Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ",
  ],
  [
    "Lai Châu",
    "thành phố Lai Châu; huyện Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn",
  ],
  [
    "Sơn La",
    "thành phố Sơn La; huyện Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ",
  ],
  [
    "Yên Bái",
    "thành phố Yên Bái; thị xã Nghĩa Lộ; huyện Lục Yên, Văn Yên, Mù Căng Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình",
  ],
  [
    "Hòa Bình",
    "thành phố Hòa Bình; huyện Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy",
    "huyện Kỳ Sơn",
  ],
  [
    "Thái Nguyên",
    "thành phố Thái Nguyên, Sông Công, Phổ Yên; huyện Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình",
    "thị xã Phổ Yên",
  ],
  [
    "Lạng Sơn",
    "thành phố Lạng Sơn; huyện Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập",
  ],
  [
    "Quảng Ninh",
    "thành phố Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều; thị xã Quảng Yên; huyện Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô",
    "thị xã Đông Triều; huyện Hoành Bồ",
  ],
  [
    "Bắc Giang",
    "thành phố Bắc Giang; thị xã Việt Yên, Chũ; huyện Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Hiệp Hòa",
    "huyện Yên Dũng, Việt Yên",
  ],
  [
    "Phú Thọ",
    "thành phố Việt Trì; thị xã Phú Thọ; huyện Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn",
  ],
  [
    "Vĩnh Phúc",
    "thành phố Vĩnh Yên, Phúc Yên; huyện Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô",
  ],
  [
    "Bắc Ninh",
    "thành phố Bắc Ninh, Từ Sơn; thị xã Quế Võ, Thuận Thành; huyện Yên Phong, Tiên Du, Gia Bình, Lương Tài",
    "thị xã Từ Sơn; huyện Quế Võ, Thuận Thành",
  ],
  [
    "Hải Dương",
    "thành phố Hải Dương, Chí Linh; thị xã Kinh Môn; huyện Nam Sách, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện",
    "huyện Kinh Môn",
  ],
  [
    "Hưng Yên",
    "thành phố Hưng Yên; thị xã Mỹ Hào; huyện Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ",
  ],
  [
    "Thái Bình",
    "thành phố Thái Bình; huyện Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư",
  ],
  [
    "Hà Nam",
    "thành phố Phủ Lý; thị xã Duy Tiên, Kim Bảng; huyện Thanh Liêm, Bình Lục, Lý Nhân",
    "huyện Kim Bảng, Duy Tiên",
  ],
  [
    "Nam Định",
    "thành phố Nam Định; huyện Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu",
    "huyện Mỹ Lộc",
  ],
  [
    "Ninh Bình",
    "thành phố Tam Điệp, Hoa Lư; huyện Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô",
    "thành phố Ninh Bình; huyện Hoa Lư",
  ],
  [
    "Thanh Hóa",
    "thành phố Thanh Hóa, Sầm Sơn; thị xã Bỉm Sơn, Nghi Sơn; huyện Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh, Nông Cống, Quảng Xương",
    "huyện Đông Sơn, Tĩnh Gia",
  ],
  [
    "Nghệ An",
    "thành phố Vinh; thị xã Thái Hòa, Hoàng Mai; huyện Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên",
    "thị xã Cửa Lò",
  ],
  [
    "Hà Tĩnh",
    "thành phố Hà Tĩnh; thị xã Hồng Lĩnh, Kỳ Anh; huyện Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh",
    "huyện Lộc Hà",
  ],
  [
    "Quảng Bình",
    "thành phố Đồng Hới; thị xã Ba Đồn; huyện Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy",
  ],
  [
    "Quảng Trị",
    "thành phố Đông Hà; thị xã Quảng Trị; huyện Vĩnh Linh, Hướng Hóa, Gio Linh, Đa Krông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ",
  ],
  [
    "Huế",
    "quận Thuận Hóa, Phú Xuân; thị xã Phong Điền, Hương Thủy, Hương Trà; huyện Quảng Điền, Phú Vang, A Lưới, Phú Lộc",
    "thành phố Huế; huyện Phong Điền, Nam Đông",
  ],
  [
    "Quảng Nam",
    "thành phố Tam Kỳ, Hội An; thị xã Điện Bàn; huyện Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh",
    "huyện Nông Sơn",
  ],
  [
    "Quảng Ngãi",
    "thành phố Quảng Ngãi; thị xã Đức Phổ; huyện Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý Sơn",
    "huyện Tây Trà, Đức Phổ",
  ],
  [
    "Bình Định",
    "thành phố Quy Nhơn; thị xã Hoài Nhơn, An Nhơn; huyện An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh",
    "thành phố Qui Nhơn; huyện Hoài Nhơn",
  ],
  [
    "Phú Yên",
    "thành phố Tuy Hòa; thị xã Sông Cầu, Đông Hòa; huyện Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa",
    "huyện Đông Hòa",
  ],
  [
    "Khánh Hòa",
    "thành phố Nha Trang, Cam Ranh; thị xã Ninh Hòa; huyện Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa",
  ],
  [
    "Ninh Thuận",
    "thành phố Phan Rang - Tháp Chàm; huyện Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam",
  ],
  [
    "Bình Thuận",
    "thành phố Phan Thiết; thị xã La Gi; huyện Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quí",
  ],
  [
    "Kon Tum",
    "thành phố Kon Tum; huyện Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H'Drai",
  ],
  [
    "Gia Lai",
    "thành phố Pleiku; thị xã An Khê, Ayun Pa; huyện KBang, Đăk Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đăk Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh",
  ],
  [
    "Đắk Lắk",
    "thành phố Buôn Ma Thuột; thị xã Buôn Hồ; huyện Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông Pắc, Krông A Na, Lắk, Cư Kuin",
  ],
  [
    "Đắk Nông",
    "thành phố Gia Nghĩa; huyện Đăk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'Lấp, Tuy Đức",
    "thị xã Gia Nghĩa",
  ],
  [
    "Lâm Đồng",
    "thành phố Đà Lạt, Bảo Lộc; huyện Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai",
    "huyện Đạ Tẻh, Cát Tiên",
  ],
  [
    "Bình Phước",
    "thành phố Đồng Xoài; thị xã Phước Long, Bình Long, Chơn Thành; huyện Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Phú Riềng",
    "huyện Chơn Thành",
  ],
  [
    "Tây Ninh",
    "thành phố Tây Ninh; thị xã Hòa Thành, Trảng Bàng; huyện Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu",
    "huyện Hòa Thành, Trảng Bàng",
  ],
  [
    "Bình Dương",
    "thành phố Thủ Dầu Một, Bến Cát, Tân Uyên, Dĩ An, Thuận An; huyện Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên",
    "thị xã Bến Cát, Tân Uyên, Dĩ An, Thuận An",
  ],
  [
    "Đồng Nai",
    "thành phố Biên Hòa, Long Khánh; huyện Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch",
  ],
  [
    "Bà Rịa - Vũng Tàu",
    "thành phố Vũng Tàu, Bà Rịa; thị xã Phú Mỹ; huyện Châu Đức, Xuyên Mộc, Long Đất, Côn Đảo",
    "huyện Long Điền, Đất Đỏ",
  ],
  [
    "Long An",
    "thành phố Tân An; thị xã Kiến Tường; huyện Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành",
  ],
  [
    "Tiền Giang",
    "thành phố Mỹ Tho, Gò Công; thị xã Cai Lậy; huyện Tân Phước, Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông",
    "thị xã Gò Công",
  ],
  [
    "Bến Tre",
    "thành phố Bến Tre; huyện Châu Thành, Chợ Lách, Mỏ Cày Nam, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Mỏ Cày Bắc",
  ],
  [
    "Trà Vinh",
    "thành phố Trà Vinh; thị xã Duyên Hải; huyện Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Duyên Hải",
  ],
  [
    "Vĩnh Long",
    "thành phố Vĩnh Long; thị xã Bình Minh; huyện Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân",
  ],
  [
    "Đồng Tháp",
    "thành phố Cao Lãnh, Sa Đéc, Hồng Ngự; huyện Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành",
    "thị xã Hồng Ngự",
  ],
  [
    "An Giang",
    "thành phố Long Xuyên, Châu Đốc; thị xã Tân Châu, Tịnh Biên; huyện An Phú, Phú Tân, Châu Phú, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn",
    "huyện Tịnh Biên",
  ],
  [
    "Kiên Giang",
    "thành phố Rạch Giá, Hà Tiên, Phú Quốc; huyện Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Kiên Hải, U Minh Thượng, Giang Thành",
    "huyện Phú Quốc",
  ],
  [
    "Hậu Giang",
    "thành phố Vị Thanh, Ngã Bảy; thị xã Long Mỹ; huyện Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Long Mỹ",
    "thị xã Ngã Bảy",
  ],
  [
    "Sóc Trăng",
    "thành phố Sóc Trăng; thị xã Ngã Năm, Vĩnh Châu; huyện Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề",
  ],
  [
    "Bạc Liêu",
    "thành phố Bạc Liêu; thị xã Giá Rai; huyện Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình",
  ],
  [
    "Cà Mau",
    "thành phố Cà Mau; huyện U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển",
  ],
  [
    "Hà Tây",
    "",
    "thành phố Hà Đông, Sơn Tây; huyện Ba Vì, Phúc Thọ, Đan Phượng, Thạch Thất, Quốc Oai, Chương Mỹ, Hoài Đức, Thanh Oai, Mỹ Đức, Ứng Hòa, Thường Tín, Phú Xuyên",
  ],
];
