import type { Header } from '../../src/model.js';

/**
 * Beginnings (and ends) of invented reports of agencies of all regions and levels, before and after
 * the mergers of 2025, with what their headers say. A line set further in is centred and bold.
 */
export const reportHeads: readonly { report: string; header: Partial<Header> }[] = [
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN VŨNG LIÊM
      -------
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      Số: 215/BC-UBND
      Vũng Liêm, ngày 14 tháng 6 năm 2024
      BÁO CÁO
      Công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa,
      một cửa liên thông trong giải quyết thủ tục hành chính
      quý II năm 2024
    Thực hiện Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020 của Văn phòng Chính phủ quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ; Ủy ban nhân dân huyện Vũng Liêm báo cáo kết quả thực hiện quý II năm 2024 (số liệu từ ngày 15/3/2024 đến ngày 14/6/2024) như sau:
    I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN
    1. Tổng số hồ sơ tiếp nhận: 1.204 hồ sơ.`,
    header: {
      agency: 'UBND huyện Vũng Liêm',
      agencyLevel: 'district',
      province: 'Vĩnh Long',
      number: '215/BC-UBND',
      date: '2024-06-14',
      periodFrom: '2024-03-15',
      periodTo: '2024-06-14',
    },
  },
  {
    report: `
      UBND HUYỆN CHÂU THÀNH
      VĂN PHÒNG HĐND VÀ UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 41 /BC-VP
      Châu Thành, ngày 18 tháng 12 năm 2023
      BÁO CÁO
      Kết quả tiếp nhận và giải quyết thủ tục hành chính năm 2023
    Thực hiện chỉ đạo của UBND tỉnh An Giang về cải cách hành chính, Văn phòng HĐND và UBND huyện báo cáo:
    Số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023.
    Các xã: Bình Hòa, Cần Đăng, Vĩnh Hanh tiếp nhận 900 hồ sơ.`,
    header: {
      agency: 'Văn phòng HĐND và UBND huyện Châu Thành',
      agencyLevel: 'district',
      province: 'An Giang',
      number: '41/BC-VP',
      date: '2023-12-18',
      periodFrom: '2022-12-15',
      periodTo: '2023-12-14',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      THÀNH PHỐ HUẾ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 133/BC-UBND
      Huế, ngày 24 tháng 3 năm 2025
      BÁO CÁO
      Công tác cải cách hành chính Quý I năm 2025
    Ủy ban nhân dân thành phố báo cáo Bộ Nội vụ kết quả như sau:
    Toàn thành phố tiếp nhận 98.000 hồ sơ.`,
    header: {
      agency: 'UBND thành phố Huế',
      agencyLevel: 'province',
      province: 'Huế',
      number: '133/BC-UBND',
      date: '2025-03-24',
      periodFrom: '2025-01-01',
      periodTo: '2025-03-31',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      THÀNH PHỐ HUẾ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 1450/BC-UBND
      Huế, ngày 30 tháng 5 năm 2022
      BÁO CÁO
      Kết quả giải quyết TTHC tháng 5 năm 2022
    Thực hiện chế độ báo cáo theo quy định của UBND tỉnh Thừa Thiên Huế, UBND thành phố báo cáo:
    Tiếp nhận 5.210 hồ sơ.`,
    header: {
      agency: 'UBND thành phố Huế',
      agencyLevel: 'district',
      province: 'Thừa Thiên Huế',
      number: '1450/BC-UBND',
      date: '2022-05-30',
      periodFrom: '2022-05',
      periodTo: '2022-05',
    },
  },
  {
    report: `
      UBND TỈNH KIÊN GIANG
      TRUNG TÂM PHỤC VỤ
      HÀNH CHÍNH CÔNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số:12/BC-TTPVHCC
      Kiên Giang, ngày 05/10/2024
      BÁO CÁO
      Kết quả tiếp nhận và giải quyết hồ sơ thủ tục hành chính tháng 9 và 9 tháng đầu năm 2024
    Trong tháng 9 (từ ngày 15/8 đến 14/9/2024), Trung tâm tiếp nhận 8.003 hồ sơ; lũy kế 9 tháng đầu năm 70.220 hồ sơ.`,
    header: {
      agency: 'Trung tâm Phục vụ hành chính công tỉnh Kiên Giang',
      agencyLevel: 'province',
      province: 'Kiên Giang',
      number: '12/BC-TTPVHCC',
      date: '2024-10-05',
      periodFrom: '2024-08-15',
      periodTo: '2024-09-14',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN CƯ M’GAR
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 260/BC-UBND
      Quảng Phú, ngày 17 tháng 6 năm 2020
      BÁO CÁO
      Công tác kiểm soát thủ tục hành chính 06 tháng đầu năm 2020
    UBND huyện Cư M’gar báo cáo tình hình 06 tháng đầu năm, số liệu tổng hợp từ 15/12/2019 đến 14/6/2020 như sau:
    Tổng số hồ sơ: 6.100.`,
    header: {
      agency: 'UBND huyện Cư M’gar',
      agencyLevel: 'district',
      province: 'Đắk Lắk',
      number: '260/BC-UBND',
      date: '2020-06-17',
      periodFrom: '2019-12-15',
      periodTo: '2020-06-14',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      TỈNH ĐĂK LĂK
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 310 /BC-UBND
      Buôn Ma Thuột, ngày 22 tháng 12 năm 2021
      BÁO CÁO
      Tình hình, kết quả kiểm soát thủ tục hành chính năm 2021
    Kính gửi: Văn phòng Chính phủ
    UBND tỉnh báo cáo như sau:`,
    header: {
      agency: 'UBND tỉnh Đăk Lăk',
      agencyLevel: 'province',
      province: 'Đắk Lắk',
      number: '310/BC-UBND',
      date: '2021-12-22',
      periodFrom: '2021-01-01',
      periodTo: '2021-12-31',
    },
  },
  {
    report: `
      UBND TỈNH BÀ RỊA – VŨNG TÀU
      SỞ LAO ĐỘNG – THƯƠNG BINH
      VÀ XÃ HỘI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số 145 /BC - SLĐTBXH
      Bà Rịa - Vũng Tàu, ngày 9 tháng 10 năm 2023
      BÁO CÁO
      V/v kết quả giải quyết hồ sơ TTHC quý III/2023
    Sở Lao động - Thương binh và Xã hội báo cáo kết quả quý III/2023.`,
    header: {
      agency: 'Sở Lao động – Thương binh và Xã hội tỉnh Bà Rịa – Vũng Tàu',
      agencyLevel: 'province',
      province: 'Bà Rịa - Vũng Tàu',
      number: '145/BC-SLĐTBXH',
      date: '2023-10-09',
      periodFrom: '2023-07-01',
      periodTo: '2023-09-30',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      PHƯỜNG BÀ RỊA
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 56/BC-UBND
      Bà Rịa, ngày 20 tháng 10 năm 2025
      BÁO CÁO
      Kết quả thực hiện thủ tục hành chính tháng 10 năm 2025
      (Kỳ báo cáo từ ngày 16 tháng 9 đến ngày 15 tháng 10 năm 2025)
    Ủy ban nhân dân phường báo cáo Ủy ban nhân dân Thành phố như sau:`,
    header: {
      agency: 'UBND phường Bà Rịa',
      agencyLevel: 'commune',
      province: 'Hồ Chí Minh',
      number: '56/BC-UBND',
      date: '2025-10-20',
      periodFrom: '2025-09-16',
      periodTo: '2025-10-15',
    },
  },
  {
    report: `
      CÔNG AN TỈNH SƠN LA
      CÔNG AN HUYỆN MỘC CHÂU
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 455/BC-CAH-QLHC
      Mộc Châu, ngày 16 tháng 5 năm 2023
      BÁO CÁO
      Kết quả giải quyết thủ tục hành chính lĩnh vực cư trú tháng 5/2023
    Từ 15/4/2023 đến 14/5/2023, Công an huyện Mộc Châu tiếp nhận 1.220 hồ sơ.`,
    header: {
      agency: 'Công an huyện Mộc Châu',
      agencyLevel: 'district',
      province: 'Sơn La',
      number: '455/BC-CAH-QLHC',
      date: '2023-05-16',
      periodFrom: '2023-04-15',
      periodTo: '2023-05-14',
    },
  },
  {
    report: `
      HUYỆN TIÊN LÃNG
      UBND THỊ TRẤN TIÊN LÃNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/BC-UBND
      TT. Tiên Lãng, ngày 6 tháng 12 năm 2023
      BÁO CÁO
      Tổng kết công tác cải cách hành chính năm 2023, phương hướng nhiệm vụ năm 2024
    Năm 2023, UBND thị trấn đã tiếp nhận 4.010 hồ sơ.`,
    header: {
      agency: 'UBND thị trấn Tiên Lãng',
      agencyLevel: 'commune',
      province: 'Hải Phòng',
      number: '12/BC-UBND',
      date: '2023-12-06',
      periodFrom: '2023-01-01',
      periodTo: '2023-12-31',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      ĐẶC KHU VÂN ĐỒN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 301/BC-UBND
      Vân Đồn, ngày 12 tháng 01 năm 2026
      BÁO CÁO
      Kết quả giải quyết thủ tục hành chính năm 2025 của Trung tâm Phục vụ hành chính công đặc khu
    Tính từ ngày 01/7/2025 đến hết ngày 31/12/2025, Trung tâm tiếp nhận 9.001 hồ sơ.`,
    header: {
      agency: 'UBND đặc khu Vân Đồn',
      agencyLevel: 'commune',
      province: 'Quảng Ninh',
      number: '301/BC-UBND',
      date: '2026-01-12',
      periodFrom: '2025-07-01',
      periodTo: '2025-12-31',
    },
  },
  {
    report: `
      BÁO CÁO
      Kết quả giải quyết TTHC của UBND huyện Bắc Hà tháng 4 năm 2024
    Thực hiện Công văn số 99/UBND-HCC ngày 03/4/2024 của UBND tỉnh Lào Cai, UBND huyện Bắc Hà báo cáo kết quả tháng 4 (số liệu từ 16/3/2024-15/4/2024) như sau:
    Tiếp nhận 500 hồ sơ.`,
    header: {
      agency: 'UBND huyện Bắc Hà',
      agencyLevel: 'district',
      province: 'Lào Cai',
      number: '',
      date: '',
      periodFrom: '2024-03-16',
      periodTo: '2024-04-15',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN ĐĂK HÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 590/BC-UBND
      Đăk Hà, ngày 02 tháng 10 năm 2024
      BÁO CÁO
      Kết quả số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính
      (Tính đến ngày 30/9/2024)
    Từ đầu năm đến ngày 30/9/2024, toàn huyện đã tiếp nhận 11.020 hồ sơ.`,
    header: {
      agency: 'UBND huyện Đăk Hà',
      agencyLevel: 'district',
      province: 'Kon Tum',
      number: '590/BC-UBND',
      date: '2024-10-02',
      periodFrom: '2024-01-01',
      periodTo: '2024-09-30',
    },
  },
  {
    report: `
      UBND XÃ THỚI BÌNH
      TRUNG TÂM PHỤC VỤ
      HÀNH CHÍNH CÔNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 09/BC-TTPVHCC
      Thới Bình, ngày 03 tháng 12 năm 2025
      BÁO CÁO
      Công tác tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 11 năm 2025
    Trong tháng 11 năm 2025 (từ ngày 01 đến ngày 30 tháng 11 năm 2025), Trung tâm tiếp nhận 640 hồ sơ.`,
    header: {
      agency: 'Trung tâm Phục vụ hành chính công xã Thới Bình',
      agencyLevel: 'commune',
      province: 'Cà Mau',
      number: '09/BC-TTPVHCC',
      date: '2025-12-03',
      periodFrom: '2025-11-01',
      periodTo: '2025-11-30',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN TRẢNG BOM
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 22/BC-UBND
      Trảng Bom, ngày 16 tháng 01 năm 2023
      BÁO CÁO
      Tình hình giải quyết hồ sơ thủ tục hành chính tháng 01/2023
    UBND huyện Trảng Bom báo cáo tình hình tiếp nhận hồ sơ từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 01 năm 2023:`,
    header: {
      agency: 'UBND huyện Trảng Bom',
      agencyLevel: 'district',
      province: 'Đồng Nai',
      number: '22/BC-UBND',
      date: '2023-01-16',
      periodFrom: '2022-12-15',
      periodTo: '2023-01-14',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      TỈNH TUYÊN QUANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 190/BC-UBND
      Tuyên Quang, ngày 30 tháng 11 năm 2020
      BÁO CÁO
      Tổng kết Chương trình cải cách hành chính giai đoạn 2011 - 2020
      và phương hướng giai đoạn 2021 - 2030
    Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ, UBND tỉnh Tuyên Quang báo cáo:`,
    header: {
      agency: 'UBND tỉnh Tuyên Quang',
      agencyLevel: 'province',
      province: 'Tuyên Quang',
      number: '190/BC-UBND',
      date: '2020-11-30',
      periodFrom: '2011',
      periodTo: '2020',
    },
  },
  {
    report: `
      UBND THÀNH PHỐ SÔNG CÔNG
      UBND PHƯỜNG BÁCH QUANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 18/BC-UBND
      Bách Quang, ngày……tháng 6 năm 2024
      BÁO CÁO
      Kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2024
    UBND phường Bách Quang báo cáo UBND thành phố như sau:`,
    header: {
      agency: 'UBND phường Bách Quang',
      agencyLevel: 'commune',
      province: 'Thái Nguyên',
      number: '18/BC-UBND',
      date: '2024-06',
      periodFrom: '2024-01-01',
      periodTo: '2024-06-30',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      THÀNH PHỐ HỒ CHÍ MINH
      SỞ QUY HOẠCH - KIẾN TRÚC
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 4410/BC-SQHKT
      Thành phố Hồ Chí Minh, ngày 18 tháng 12 năm 2024
      BÁO CÁO
      Kết quả công tác kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông năm 2024
    Kỳ báo cáo: từ ngày 15/12/2023 đến ngày 14/12/2024.`,
    header: {
      agency: 'Sở Quy hoạch - Kiến trúc thành phố Hồ Chí Minh',
      agencyLevel: 'province',
      province: 'Hồ Chí Minh',
      number: '4410/BC-SQHKT',
      date: '2024-12-18',
      periodFrom: '2023-12-15',
      periodTo: '2024-12-14',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN PHÚ TÂN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 88/BC-UBND
      Cái Đôi Vàm, ngày 04 tháng 7 năm 2023
      BÁO CÁO
      Kết quả giải quyết hồ sơ TTHC 6 tháng đầu năm 2023
    UBND huyện báo cáo UBND tỉnh như sau:
    Các xã Phú Mỹ, Rạch Chèo, Tân Hải và thị trấn Cái Đôi Vàm có 2.200 hồ sơ.`,
    header: {
      agency: 'UBND huyện Phú Tân',
      agencyLevel: 'district',
      province: 'Cà Mau',
      number: '88/BC-UBND',
      date: '2023-07-04',
      periodFrom: '2023-01-01',
      periodTo: '2023-06-30',
    },
  },
  {
    report: `
      BÁO CÁO
      Số liệu giải quyết thủ tục hành chính tháng 02/2024
    Tổng số hồ sơ tiếp nhận trong kỳ: 300 hồ sơ.
    Đã giải quyết 280 hồ sơ.
    Nơi nhận:
    - UBND huyện Đại Lộc;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN XÃ ĐẠI HIỆP
    CHỦ TỊCH
    Phan Z`,
    header: {
      agency: 'UBND xã Đại Hiệp',
      agencyLevel: 'commune',
      province: 'Quảng Nam',
      number: '',
      date: '',
      periodFrom: '2024-02',
      periodTo: '2024-02',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN KHÁNH VĨNH
      Số: 1288/UBND-VP
      V/v báo cáo số liệu giải quyết hồ sơ TTHC tháng 8 năm 2023
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Khánh Vĩnh, ngày 21 tháng 8 năm 2023
    Kính gửi: Văn phòng UBND tỉnh Khánh Hòa
    Thực hiện Công văn số 7001/UBND-KSTTHC ngày 10 tháng 8 năm 2022 của UBND tỉnh, UBND huyện báo cáo số liệu như sau:
    1. Tiếp nhận 800 hồ sơ.`,
    header: {
      agency: 'UBND huyện Khánh Vĩnh',
      agencyLevel: 'district',
      province: 'Khánh Hòa',
      number: '1288/UBND-VP',
      date: '2023-08-21',
      periodFrom: '2023-08',
      periodTo: '2023-08',
    },
  },
  {
    report: `
      PHỤ LỤC I
      TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ II NĂM 2024
      (Kèm theo Báo cáo số 217/BC-UBND ngày 17/6/2024 của Ủy ban nhân dân huyện Krông Năng)
    Tổng số hồ sơ tiếp nhận 2.100 hồ sơ.`,
    header: {
      agency: 'UBND huyện Krông Năng',
      agencyLevel: 'district',
      province: 'Đắk Lắk',
      number: '217/BC-UBND',
      date: '2024-06-17',
      title: 'PHỤ LỤC I TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ II NĂM 2024',
      periodFrom: '2024-04-01',
      periodTo: '2024-06-30',
    },
  },
  {
    report: `
      UBND TỈNH BÌNH THUẬN
      VĂN PHÒNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 77/TB-VP
      Bình Thuận, ngày 06 tháng 11 năm 2024
      THÔNG BÁO
      Kết quả giải quyết hồ sơ thủ tục hành chính của các sở, ngành, địa phương tháng 10 năm 2024
    Văn phòng UBND tỉnh thông báo như sau:`,
    header: {
      agency: 'Văn phòng UBND tỉnh Bình Thuận',
      agencyLevel: 'province',
      province: 'Bình Thuận',
      number: '77/TB-VP',
      date: '2024-11-06',
      title:
        'THÔNG BÁO Kết quả giải quyết hồ sơ thủ tục hành chính của các sở, ngành, địa phương tháng 10 năm 2024',
      periodFrom: '2024-10',
      periodTo: '2024-10',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      QUẬN HẢI CHÂU
      DỰ THẢO
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số:        /BC-UBND
      Hải Châu, ngày     tháng 12 năm 2022
      BÁO CÁO
      Công tác kiểm soát TTHC năm 2022, phương hướng nhiệm vụ năm 2023
    UBND quận báo cáo như sau:`,
    header: {
      agency: 'UBND quận Hải Châu',
      agencyLevel: 'district',
      province: 'Đà Nẵng',
      number: '',
      date: '2022-12',
      periodFrom: '2022-01-01',
      periodTo: '2022-12-31',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN A LƯỚI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 540/BC-UBND
      A Lưới, ngày 20 tháng 12 năm 2023
      BÁO CÁO
      Kết quả giải quyết TTHC tháng 12, phương hướng tháng 01 năm 2024
    UBND huyện A Lưới báo cáo như sau.`,
    header: {
      agency: 'UBND huyện A Lưới',
      agencyLevel: 'district',
      province: 'Thừa Thiên Huế',
      number: '540/BC-UBND',
      date: '2023-12-20',
      periodFrom: '2023-12',
      periodTo: '2023-12',
    },
  },
  {
    report: `
      UBND THỊ XÃ PHÚ MỸ
      PHÒNG NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 201/BC-PNV
      Phú Mỹ, ngày 25 tháng 9 năm 2022
      BÁO CÁO
      Kết quả thực hiện Kế hoạch cải cách hành chính năm 2022 quý III năm 2022
    Phòng Nội vụ thị xã Phú Mỹ báo cáo.
    Nơi nhận:
    - Sở Nội vụ tỉnh Bà Rịa - Vũng Tàu;
    TRƯỞNG PHÒNG
    Lê C`,
    header: {
      agency: 'Phòng Nội vụ thị xã Phú Mỹ',
      agencyLevel: 'district',
      province: 'Bà Rịa - Vũng Tàu',
      number: '201/BC-PNV',
      date: '2022-09-25',
      periodFrom: '2022-07-01',
      periodTo: '2022-09-30',
    },
  },
  {
    report: `
      UBND TỈNH TÂY NINH
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 31/BC-TTPVHCC
      Tây Ninh, ngày 28 tháng 10 năm 2024
      BÁO CÁO
      Kết quả tiếp nhận, giải quyết hồ sơ tuần thứ 43 năm 2024
    Từ 07 giờ 00 ngày 21/10/2024 đến 17 giờ 00 ngày 25/10/2024, Trung tâm tiếp nhận 2.110 hồ sơ.`,
    header: {
      agency: 'Trung tâm Phục vụ hành chính công tỉnh Tây Ninh',
      agencyLevel: 'province',
      province: 'Tây Ninh',
      number: '31/BC-TTPVHCC',
      date: '2024-10-28',
      periodFrom: '2024-10-21',
      periodTo: '2024-10-25',
    },
  },
  {
    report: `
      UBND TỈNH CAO BẰNG
      SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 88a/BC-STNMT
      Cao Bằng, ngày 16 tháng 6 năm 2023
      BÁO CÁO
      Tình hình kiểm soát TTHC quý II/2023
      (15/3/2023 - 14/6/2023)
    Sở báo cáo như sau.`,
    header: {
      agency: 'Sở Tài nguyên và Môi trường tỉnh Cao Bằng',
      agencyLevel: 'province',
      province: 'Cao Bằng',
      number: '88a/BC-STNMT',
      date: '2023-06-16',
      periodFrom: '2023-03-15',
      periodTo: '2023-06-14',
    },
  },
  {
    report: `
      UBND XÃ HÒA PHONG
      BỘ PHẬN MỘT CỬA
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 03/BC-BPMC
      Hòa Phong, ngày ..../6/2022
      BÁO CÁO
      Kết quả tiếp nhận và trả kết quả 6 tháng đầu năm 2022
    Thực hiện chỉ đạo của UBND huyện Hòa Vang, Bộ phận Một cửa xã Hòa Phong báo cáo:`,
    header: {
      agency: 'Bộ phận Một cửa xã Hòa Phong',
      agencyLevel: 'commune',
      province: 'Đà Nẵng',
      number: '03/BC-BPMC',
      date: '2022-06',
      periodFrom: '2022-01-01',
      periodTo: '2022-06-30',
    },
  },
  {
    report: `
      HỘI ĐỒNG NHÂN DÂN
      TỈNH ĐIỆN BIÊN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/BC-HĐND
      Điện Biên, ngày 02 tháng 12 năm 2023
      BÁO CÁO
      Kết quả giám sát việc giải quyết thủ tục hành chính giai đoạn 2021 - 2023
    Thường trực HĐND tỉnh báo cáo.`,
    header: {
      agency: 'Hội đồng nhân dân tỉnh Điện Biên',
      agencyLevel: 'province',
      province: 'Điện Biên',
      number: '12/BC-HĐND',
      date: '2023-12-02',
      periodFrom: '2021',
      periodTo: '2023',
    },
  },
  {
    report: `
      Ủy ban nhân dân
      xã Ea Kao
      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập – Tự do – Hạnh phúc
      Số: 15/BC-UBND
      Ea Kao, ngày 5 tháng 4 năm 2022
      BÁO CÁO
      Tình hình cải cách hành chính quý 1 năm 2022
    UBND xã báo cáo UBND thành phố Buôn Ma Thuột.`,
    header: {
      agency: 'UBND xã Ea Kao',
      agencyLevel: 'commune',
      province: 'Đắk Lắk',
      number: '15/BC-UBND',
      date: '2022-04-05',
      periodFrom: '2022-01-01',
      periodTo: '2022-03-31',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      PHƯỜNG THỦ DẦU MỘT
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 22/BC-TTPVHCC
      Thủ Dầu Một, ngày 01 tháng 8 năm 2025
      BÁO CÁO
      Tình hình giải quyết TTHC tháng 7/2025
    Trung tâm báo cáo.`,
    header: {
      agency: 'Trung tâm Phục vụ hành chính công phường Thủ Dầu Một',
      agencyLevel: 'commune',
      province: 'Hồ Chí Minh',
      number: '22/BC-TTPVHCC',
      date: '2025-08-01',
      periodFrom: '2025-07',
      periodTo: '2025-07',
    },
  },
  {
    report: `
      UBND TỈNH LAI CHÂU
      SỞ NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 1402/BC-SNV
      Lai Châu, ngày 18 tháng 12 năm 2023
      BÁO CÁO
      Công tác cải cách hành chính quý IV và năm 2023
    Sở Nội vụ báo cáo.`,
    header: {
      agency: 'Sở Nội vụ tỉnh Lai Châu',
      agencyLevel: 'province',
      province: 'Lai Châu',
      number: '1402/BC-SNV',
      date: '2023-12-18',
      periodFrom: '2023-10-01',
      periodTo: '2023-12-31',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      XÃ MƯỜNG LAI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 66/BC-UBND
      Mường Lai, ngày 22 tháng 12 năm 2025
      BÁO CÁO
      Tổng kết công tác cải cách hành chính năm 2025
    UBND xã báo cáo kết quả 6 tháng cuối năm (từ ngày 01/7/2025 đến ngày 20/12/2025):`,
    header: {
      agency: 'UBND xã Mường Lai',
      agencyLevel: 'commune',
      province: 'Lào Cai',
      number: '66/BC-UBND',
      date: '2025-12-22',
      periodFrom: '2025-07-01',
      periodTo: '2025-12-20',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      HUYỆN PHÙ CÁT
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 57/BC-UBND
      Phù Cát, ngày 24 tháng 02 năm 2023
      B Á O   C Á O
      Kết quả giải quyết thủ tục hành chính tháng 02 năm 2023
    UBND huyện báo cáo.`,
    header: {
      agency: 'UBND huyện Phù Cát',
      agencyLevel: 'district',
      province: 'Bình Định',
      number: '57/BC-UBND',
      date: '2023-02-24',
      title: 'Kết quả giải quyết thủ tục hành chính tháng 02 năm 2023',
      periodFrom: '2023-02',
      periodTo: '2023-02',
    },
  },
  {
    report: `
      BỘ TƯ PHÁP
      CỤC HỘ TỊCH, QUỐC TỊCH, CHỨNG THỰC
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 905/BC-HTQTCT
      Hà Nội, ngày 25 tháng 12 năm 2023
      BÁO CÁO
      Tổng kết công tác năm 2023 và phương hướng, nhiệm vụ công tác năm 2024
    Cục báo cáo.`,
    header: {
      agency: 'Cục Hộ tịch, Quốc tịch, Chứng thực',
      agencyLevel: '',
      number: '905/BC-HTQTCT',
      date: '2023-12-25',
      periodFrom: '2023-01-01',
      periodTo: '2023-12-31',
    },
  },
  {
    report: `
      TỈNH ỦY QUẢNG TRỊ
      HUYỆN ỦY HẢI LĂNG
      *
      ĐẢNG CỘNG SẢN VIỆT NAM
      Số 412-BC/HU
      Hải Lăng, ngày 19 tháng 6 năm 2023
      BÁO CÁO
      Kết quả lãnh đạo công tác cải cách hành chính 6 tháng đầu năm 2023
    Ban Thường vụ Huyện ủy báo cáo.`,
    header: {
      agency: 'Huyện ủy Hải Lăng',
      agencyLevel: 'district',
      province: 'Quảng Trị',
      number: '412-BC/HU',
      date: '2023-06-19',
      periodFrom: '2023-01-01',
      periodTo: '2023-06-30',
    },
  },
  {
    report: `
      UBND HUYỆN NĂM CĂN
      VĂN PHÒNG HĐND - UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 55/BC-VP
      Năm Căn, ngày 30 tháng 11 năm 2022
      BÁO CÁO
      Kết quả rà soát hồ sơ TTHC quá hạn đến ngày 25/11/2022
    Văn phòng HĐND - UBND huyện báo cáo.`,
    header: {
      agency: 'Văn phòng HĐND - UBND huyện Năm Căn',
      agencyLevel: 'district',
      province: 'Cà Mau',
      number: '55/BC-VP',
      date: '2022-11-30',
      periodTo: '2022-11-25',
    },
  },
  {
    report: `
      UBND HUYỆN ĐÔNG ANH
      PHÒNG TÀI CHÍNH
      - KẾ HOẠCH
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 55/BC_TCKH
      Đông Anh, ngày 6 tháng 7 năm 2022
      BÁO CÁO
      Kết quả giải quyết TTHC quý II năm 2022
    Thực hiện quy định, đơn vị báo cáo như sau:`,
    header: {
      agency: 'Phòng Tài chính - Kế hoạch huyện Đông Anh',
      agencyLevel: 'district',
      province: 'Hà Nội',
      number: '55/BC_TCKH',
      date: '2022-07-06',
      periodFrom: '2022-04-01',
      periodTo: '2022-06-30',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      XÃ TÂN TIẾN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 14/BC-UBND
      Tân Tiến, ngày 05 tháng 01 năm 2024
      BÁO CÁO
      Kết quả giải quyết TTHC năm 2023
    Thực hiện quy định, đơn vị báo cáo như sau:`,
    header: {
      agency: 'UBND xã Tân Tiến',
      agencyLevel: 'commune',
      province: '',
      number: '14/BC-UBND',
      date: '2024-01-05',
      periodFrom: '2023-01-01',
      periodTo: '2023-12-31',
    },
  },
  {
    report: `
      ỦY BAN NHÂN DÂN
      XÃ TÂN TIẾN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 14/BC-UBND
      Tân Tiến, ngày 05 tháng 01 năm 2024
      BÁO CÁO
      Kết quả giải quyết TTHC năm 2023
    UBND xã báo cáo Phòng Nội vụ huyện Krông Pắc.
    Nơi nhận:
    - UBND thành phố Buôn Ma Thuột;
    - Lưu: VT.
    CHỦ TỊCH
    B`,
    header: {
      agency: 'UBND xã Tân Tiến',
      agencyLevel: 'commune',
      province: 'Đắk Lắk',
      number: '14/BC-UBND',
      date: '2024-01-05',
    },
  },
  {
    report: `
      BÁO CÁO
      Kết quả giải quyết thủ tục hành chính trên địa bàn huyện Kon Plông tháng 6 năm 2023
    Tổng số hồ sơ 500 hồ sơ.
    Nơi nhận:
    - UBND tỉnh;
    TM. UBND HUYỆN
    CHỦ TỊCH
    C`,
    header: {
      agencyLevel: 'district',
      province: 'Kon Tum',
      periodFrom: '2023-06',
      periodTo: '2023-06',
    },
  },
  {
    report: `
      UBND TỈNH QUẢNG BÌNH
      Quảng Bình, ngày 05-9-2024
      CHẤN CHỈNH VIỆC ĐỂ HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÁ HẠN Ở MỘT SỐ ĐỊA PHƯƠNG
    Trong tháng 8 năm 2024, toàn tỉnh tiếp nhận 9.140 hồ sơ, còn 37 hồ sơ quá hạn chưa giải quyết xong.`,
    header: {
      agency: 'UBND tỉnh Quảng Bình',
      agencyLevel: 'province',
      province: 'Quảng Bình',
      date: '2024-09-05',
      title: 'CHẤN CHỈNH VIỆC ĐỂ HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÁ HẠN Ở MỘT SỐ ĐỊA PHƯƠNG',
      periodFrom: '2024-08',
      periodTo: '2024-08',
    },
  },
  {
    report: `
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH BẾN TRE
      TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ
      (phục vụ họp báo)
    Quý II năm 2023, Trung tâm tiếp nhận 8.115 hồ sơ, đã giải quyết 7.930 hồ sơ.`,
    header: {
      agency: 'Trung tâm Phục vụ hành chính công tỉnh Bến Tre',
      agencyLevel: 'province',
      province: 'Bến Tre',
      title: 'TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ (phục vụ họp báo)',
    },
  },
  {
    report: `
      TỈNH BẾN TRE
      UBND HUYỆN BA TRI
      HUYỆN BA TRI NHẬN TRÊN 16.000 HỒ SƠ THỦ TỤC HÀNH CHÍNH
    Năm 2018, UBND huyện nhận 16.204 hồ sơ, giải quyết 16.100 hồ sơ.`,
    header: { agency: 'UBND huyện Ba Tri', agencyLevel: 'district', province: 'Bến Tre' },
  },
];
