/**
 * Procedures of the sample offices by field. Names are those in public use; terms and
 * frequencies are made up. Each line: name | term in working days | weight | level.
 */
import type { Procedure, ServiceLevelName } from './types.ts';

const LEVELS: Record<string, ServiceLevelName> = {
  T: 'Toàn trình',
  M: 'Một phần',
  C: 'Dịch vụ cung cấp thông tin',
};

const DISTRICT = `
# Đất đai
Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất | 10 | 60 | M
Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất lần đầu | 20 | 30 | M
Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở | 7 | 55 | M
Cấp lại Giấy chứng nhận do bị mất | 10 | 12 | M
Tách thửa hoặc hợp thửa đất | 15 | 30 | M
Đăng ký chuyển mục đích sử dụng đất không phải xin phép | 10 | 10 | M
Chuyển mục đích sử dụng đất phải được phép của cơ quan có thẩm quyền | 15 | 22 | M
Gia hạn sử dụng đất ngoài khu công nghệ cao, khu kinh tế | 7 | 5 | M
Đính chính Giấy chứng nhận đã cấp | 10 | 9 | M
Đăng ký thế chấp quyền sử dụng đất | 1 | 85 | T
Xóa đăng ký thế chấp quyền sử dụng đất | 1 | 75 | T
Cung cấp thông tin, dữ liệu đất đai | 2 | 40 | C
Xác định lại diện tích đất ở của hộ gia đình, cá nhân | 20 | 8 | C
# Đăng ký hộ kinh doanh
Đăng ký thành lập hộ kinh doanh | 3 | 70 | T
Đăng ký thay đổi nội dung đăng ký hộ kinh doanh | 3 | 40 | T
Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn của hộ kinh doanh | 3 | 14 | T
Chấm dứt hoạt động hộ kinh doanh | 3 | 26 | T
Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh | 3 | 10 | T
# Hợp tác xã
Đăng ký thành lập hợp tác xã | 3 | 5 | T
Đăng ký thay đổi nội dung đăng ký hợp tác xã | 3 | 4 | T
Đăng ký giải thể tự nguyện hợp tác xã | 5 | 3 | C
# Hộ tịch cấp huyện
Đăng ký khai sinh có yếu tố nước ngoài | 1 | 8 | M
Đăng ký kết hôn có yếu tố nước ngoài | 10 | 9 | M
Đăng ký khai tử có yếu tố nước ngoài | 1 | 3 | M
Ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã giải quyết ở nước ngoài | 5 | 4 | M
Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc | 3 | 26 | M
# Chứng thực cấp huyện
Chứng thực chữ ký người dịch | 1 | 10 | C
Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản | 2 | 12 | C
Sửa lỗi sai sót trong hợp đồng, giao dịch đã chứng thực | 2 | 4 | C
# Bảo trợ xã hội cấp huyện
Công nhận cơ sở sản xuất kinh doanh sử dụng từ 30% lao động là người khuyết tật | 7 | 3 | M
Đăng ký hoạt động cơ sở trợ giúp xã hội dưới 10 đối tượng | 10 | 3 | M
Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng, hỗ trợ kinh phí chăm sóc | 12 | 38 | M
Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội | 5 | 20 | M
Tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội | 7 | 4 | C
# Người có công cấp huyện
Cấp bổ sung hoặc cấp lại giấy chứng nhận người có công | 10 | 10 | M
Giải quyết chế độ mai táng phí đối với cựu chiến binh | 7 | 8 | M
Thăm viếng mộ liệt sĩ | 3 | 6 | T
# Xây dựng
Cấp giấy phép xây dựng mới nhà ở riêng lẻ | 15 | 34 | M
Điều chỉnh giấy phép xây dựng nhà ở riêng lẻ | 15 | 6 | M
Gia hạn giấy phép xây dựng | 5 | 4 | T
Cấp lại giấy phép xây dựng | 5 | 3 | T
Cung cấp thông tin quy hoạch xây dựng | 10 | 20 | C
Thẩm định báo cáo kinh tế - kỹ thuật đầu tư xây dựng | 15 | 6 | C
# Giáo dục và đào tạo
Chuyển trường đối với học sinh trung học cơ sở | 1 | 40 | T
Cấp bản sao văn bằng, chứng chỉ từ sổ gốc | 1 | 48 | T
Chỉnh sửa nội dung văn bằng, chứng chỉ | 5 | 8 | T
Hỗ trợ học tập đối với trẻ mẫu giáo, học sinh dân tộc thiểu số rất ít người | 10 | 6 | M
Cho phép trường mầm non hoạt động giáo dục | 15 | 3 | M
# Văn hóa và thể thao
Cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke | 5 | 4 | M
Thông báo tổ chức lễ hội cấp huyện | 10 | 3 | T
Đăng ký tổ chức thi đấu thể thao quần chúng | 5 | 3 | C
# Công thương
Cấp Giấy phép bán lẻ rượu | 7 | 14 | T
Cấp sửa đổi, bổ sung Giấy phép bán lẻ rượu | 5 | 5 | T
Cấp Giấy phép bán lẻ sản phẩm thuốc lá | 7 | 7 | T
Cấp Giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai | 10 | 8 | M
# Nông nghiệp
Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông lâm thủy sản | 10 | 12 | M
Hỗ trợ dự án liên kết sản xuất | 20 | 4 | C
# Thi đua, khen thưởng
Tặng Giấy khen của Chủ tịch UBND cấp huyện theo công trạng | 15 | 12 | M
`;

const COMMUNE = `
# Hộ tịch
Đăng ký khai sinh | 1 | 150 | M
Đăng ký khai sinh kết hợp cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi | 3 | 70 | M
Đăng ký khai tử | 1 | 48 | M
Đăng ký kết hôn | 1 | 60 | M
Đăng ký lại khai sinh | 5 | 42 | M
Đăng ký lại kết hôn | 5 | 12 | M
Đăng ký lại khai tử | 5 | 7 | M
Đăng ký nhận cha, mẹ, con | 3 | 10 | M
Đăng ký giám hộ | 3 | 7 | M
Đăng ký chấm dứt giám hộ | 2 | 3 | M
Cấp Giấy xác nhận tình trạng hôn nhân | 3 | 150 | T
Cấp bản sao trích lục hộ tịch | 1 | 240 | T
Thay đổi, cải chính hộ tịch cho người dưới 14 tuổi | 3 | 38 | M
Xác nhận thông tin hộ tịch | 3 | 22 | T
# Chứng thực
Chứng thực bản sao từ bản chính giấy tờ, văn bản | 0 | 330 | M
Chứng thực chữ ký trong các giấy tờ, văn bản | 0 | 110 | M
Chứng thực di chúc | 2 | 12 | C
Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất | 2 | 60 | C
Chứng thực văn bản từ chối nhận di sản | 2 | 14 | C
Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch | 1 | 20 | C
# Bảo trợ xã hội
Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật | 25 | 14 | M
Cấp đổi, cấp lại Giấy xác nhận khuyết tật | 5 | 8 | T
Công nhận hộ nghèo, hộ cận nghèo phát sinh trong năm | 15 | 12 | M
Công nhận hộ thoát nghèo, hộ thoát cận nghèo trong năm | 15 | 9 | M
Công nhận hộ làm nông nghiệp có mức sống trung bình | 15 | 16 | M
Trợ giúp xã hội đột xuất về hỗ trợ làm nhà ở, sửa chữa nhà ở | 10 | 6 | M
Hỗ trợ chi phí hỏa táng tại địa phương | 5 | 4 | M
Hỗ trợ khẩn cấp cho trẻ em có hoàn cảnh đặc biệt | 2 | 3 | C
# Người có công
Xác nhận vào đơn đề nghị di chuyển hài cốt liệt sĩ | 1 | 4 | T
Giải quyết chế độ mai táng đối với dân công hỏa tuyến | 10 | 6 | M
Cấp giấy xác nhận thân nhân của người có công | 3 | 12 | M
# Đất đai cấp xã
Xác nhận hiện trạng sử dụng đất | 5 | 46 | M
Hòa giải tranh chấp đất đai | 25 | 12 | C
Cung cấp thông tin về nguồn gốc sử dụng đất | 5 | 40 | C
# Thể dục thể thao và văn hóa
Công nhận câu lạc bộ thể thao cơ sở | 7 | 4 | T
Thông báo tổ chức lễ hội cấp xã | 5 | 3 | T
Thông báo thành lập thư viện cộng đồng | 10 | 2 | T
# Giáo dục mầm non
Cho phép cơ sở giáo dục khác thực hiện chương trình giáo dục tiểu học | 10 | 3 | M
Thành lập nhóm trẻ, lớp mẫu giáo độc lập | 15 | 3 | M
# Nông nghiệp và phòng chống thiên tai
Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do dịch bệnh | 10 | 6 | M
Đăng ký kê khai số lượng chăn nuôi tập trung | 5 | 10 | T
Xác nhận nhu cầu sử dụng nước của hộ gia đình | 5 | 5 | T
# Tôn giáo
Đăng ký hoạt động tín ngưỡng | 10 | 4 | M
Đăng ký bổ sung hoạt động tín ngưỡng | 10 | 3 | M
Thông báo danh mục hoạt động tôn giáo | 1 | 3 | T
# Thi đua, khen thưởng cấp xã
Tặng Giấy khen của Chủ tịch UBND cấp xã theo công trạng | 10 | 8 | T
Tặng danh hiệu Gia đình văn hóa | 5 | 12 | T
# Phòng, chống tệ nạn xã hội
Quyết định quản lý cai nghiện ma túy tự nguyện tại gia đình | 3 | 4 | C
Đăng ký cai nghiện ma túy tự nguyện | 3 | 3 | M
# Dân số và trẻ em
Áp dụng biện pháp can thiệp khẩn cấp cho trẻ em | 1 | 2 | C
Đăng ký nhận nuôi con nuôi trong nước | 20 | 3 | M
`;

function read(text: string): Procedure[] {
  const procedures: Procedure[] = [];
  let field = '';
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('# ')) {
      field = line.slice(2);
      continue;
    }
    const [name, term, weight, level] = line.split('|').map((part) => part.trim());
    procedures.push({
      name: name as string,
      field,
      level: LEVELS[level as string] as ServiceLevelName,
      term: Number(term),
      weight: Number(weight),
    });
  }
  return procedures;
}

/** Handled by district offices until 30/6/2025. */
export const DISTRICT_PROCEDURES: readonly Procedure[] = read(DISTRICT);
/** Handled by communes. */
export const COMMUNE_PROCEDURES: readonly Procedure[] = read(COMMUNE);

/** Offers an online form: một phần or toàn trình. */
export function offersOnlineForm(procedure: Procedure): boolean {
  return procedure.level === 'Toàn trình' || procedure.level === 'Một phần';
}
