package vn.guongsang.documents.certificates;

import java.util.HashMap;
import java.util.Map;

/** Words to look at a layout with: those of most people, and the longest that ever come. */
public enum SampleWords {
  USUAL(
      "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG MAI",
      "",
      "Nguyễn Thị Mai An",
      "Giáo viên, Trường Trung học cơ sở Hoàng Văn Thụ",
      "Có thành tích xuất sắc trong phong trào thi đua “Dạy tốt, học tốt” năm học 2025–2026",
      "CHỦ TỊCH",
      "Trịnh Ngọc Hoa"),
  LONGEST(
      "HIỆU TRƯỞNG TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ TRUNG HỌC CƠ SỞ VÀ TRUNG HỌC PHỔ THÔNG HUYỆN"
          + " MÙ CANG CHẢI",
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÀO CAI",
      "Liên hiệp Hợp tác xã Nông nghiệp – Dịch vụ tổng hợp và Tiểu thủ công nghiệp các xã vùng ven"
          + " sông Đuống",
      "Phó Trưởng phòng Quản lý xuất nhập cảnh kiêm Chủ tịch Công đoàn bộ phận, Trung tâm Dịch vụ"
          + " hành chính công thành phố",
      "Đã có thành tích đặc biệt xuất sắc trong công tác phòng, chống và khắc phục hậu quả thiên"
          + " tai, tìm kiếm cứu nạn, giúp đỡ đồng bào vùng lũ ổn định cuộc sống, góp phần hoàn thành"
          + " thắng lợi nhiệm vụ phát triển kinh tế – xã hội năm 2026",
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
      "Công Tằng Tôn Nữ Nguyễn Phúc Huyền Trân");

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf never changes
  private final Map<String, String> words;

  SampleWords(
      String issuer,
      String superior,
      String name,
      String unit,
      String achievement,
      String post,
      String signatory) {
    var said = new HashMap<String, String>();
    said.put("issuer-capitals", issuer);
    said.put("superior-capitals", superior);
    said.put("name", name);
    said.put("post-and-unit", unit);
    said.put("unit", unit);
    said.put("achievement", achievement);
    said.put("award-capitals", "GIẤY KHEN");
    said.put("period-words", "năm 2026");
    said.put("number", "1234/QĐ-UBND");
    said.put("decided-on", "22 tháng 11 năm 2026");
    said.put("book", "2026/317");
    said.put("code", "K7QM-3RWT-9HXA");
    said.put("place-and-day", "Hoàng Mai, ngày 22 tháng 11 năm 2026");
    said.put("post-capitals", post);
    said.put("signatory", signatory);
    words = Map.copyOf(said);
  }

  /** By the names of the holes that layouts may have: there are no others. */
  public Map<String, String> words() {
    return words;
  }

  public byte[] picture(Layout layout, int dotsPerInch) {
    return Proofs.png(
        Proofs.pdf(layout, true, Offset.NONE, words, "https://guongsang.example/v/K7QM-3RWT-9HXA"),
        dotsPerInch);
  }
}
