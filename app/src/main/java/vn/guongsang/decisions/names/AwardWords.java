package vn.guongsang.decisions.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The state's awards as words tell them. Each family of awards looks for its own; a text in which
 * two families are found means two awards, or is unclear, and so means none for certain.
 */
final class AwardWords {

  /** Bodies of a ministry's or a province's rank, as far as plain words tell. */
  private static final Pattern PROVINCE =
      words(
          "tinh|thanh pho|thu do|(?<!can )bo|ban nganh|bo nganh|bo truong|chu tich ubnd (?:tinh|thanh"
              + " pho)");

  /** Who gives a certificate of merit, as it stands right behind these words. */
  private static final Pattern GIVEN_BY =
      Pattern.compile(
          "bang khen(?: (?:cua|do|cap|chu tich|thu truong))* (thu tuong|quan khu|dai hoc quoc"
              + " gia|ban nganh|bo nganh|bo (?!tu lenh|chi huy)|bo$|tinh(?! uy| doan)|thanh pho|thu do|ubnd"
              + " (?:tinh|thanh pho))");

  private static final Map<String, String> ORDERS =
      Map.of(
          "huan chuong lao dong", "HCLD",
          "huan chuong doc lap", "HCDL",
          "huan chuong quan cong", "HCQC",
          "huan chuong chien cong", "HCCC",
          "huan chuong bao ve to quoc", "HCBVTQ");

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("chien si tien tien", "CSTT"),
          Map.entry("don vi tien tien", "DVTT"),
          Map.entry("don vi quyet thang", "DVQT"),
          Map.entry("huan chuong dai doan ket(?: dan toc)?", "HCDDK"),
          Map.entry("huan chuong dung cam", "HCDC"),
          Map.entry("huan chuong ho chi minh", "HCHCM"),
          Map.entry("huan chuong sao vang", "HCSV"),
          Map.entry("ky niem chuong", "KNC"),
          Map.entry("gia dinh van hoa", "GDVH"),
          Map.entry("(?:thon|to dan pho|thon to dan pho)(?: \\w+)? van hoa", "THONVH"),
          Map.entry("(?:xa|phuong|thi tran|dac khu) tieu bieu", "XATB"),
          Map.entry("anh hung lao dong", "AHLD"),
          Map.entry("anh hung (?:luc luong vu trang|llvt)(?: nhan dan)?", "AHLLVT"),
          Map.entry("ba me viet nam anh hung", "BMVNAH"),
          Map.entry("(?:nha giao|thay thuoc|nghe si|nghe nhan) uu tu", "NGUT"),
          Map.entry("(?:nha giao|thay thuoc|nghe si|nghe nhan) nhan dan", "NGND"),
          Map.entry("giai thuong ho chi minh", "GTHCM"),
          Map.entry("giai thuong nha nuoc", "GTNN"));

  private final Set<String> codes = new LinkedHashSet<>();
  private boolean certain = true;

  private AwardWords() {}

  static AwardWords meant(String text) {
    var words = new AwardWords();
    words.emulationTitles(text);
    words.workTitles(text);
    words.certificates(text);
    words.flags(text);
    words.orders(text);
    PLAIN.forEach(
        (phrase, code) -> {
          if (has(text, phrase)) {
            words.sure(code);
          }
        });
    return words;
  }

  Set<String> codes() {
    return codes;
  }

  boolean certain() {
    return certain && codes.size() == 1;
  }

  void addAll(Collection<String> more) {
    codes.addAll(more);
  }

  private void sure(String code) {
    codes.add(code);
  }

  private void unsure(String... some) {
    codes.addAll(List.of(some));
    certain = false;
  }

  private void emulationTitles(String text) {
    if (!has(text, "chien si thi dua")) {
      return;
    }
    var found = new ArrayList<String>();
    if (has(text, "co so")) {
      found.add("CSTDCS");
    }
    if (PROVINCE.matcher(text).find()) {
      found.add("CSTDT");
    }
    if (has(text, "toan quoc")) {
      found.add("CSTDTQ");
    }
    if (found.size() == 1) {
      sure(found.getFirst());
    } else if (found.isEmpty()) {
      unsure("CSTDCS", "CSTDT", "CSTDTQ");
    } else {
      unsure(found.toArray(String[]::new));
    }
  }

  private void workTitles(String text) {
    var team = has(text, "tap the");
    if (has(text, "lao dong xuat sac")) {
      if (team) {
        sure("TTLDXS");
      } else {
        unsure("TTLDXS");
      }
    }
    if (has(text, "lao dong tien tien")) {
      sure(team ? "TTLDTT" : "LDTT");
    } else if (has(text, "tien tien")
        && !has(text, "chien si tien tien|don vi tien tien")
        && codes.isEmpty()) {
      if (team) {
        unsure("TTLDTT");
      } else {
        unsure("LDTT", "CSTT", "TTLDTT", "DVTT");
      }
    } else if (team && has(text, "xuat sac") && codes.isEmpty()) {
      unsure("TTLDXS");
    }
  }

  private void certificates(String text) {
    if (has(text, "giay khen")) {
      sure("GK");
    }
    if (!has(text, "bang khen")) {
      return;
    }
    var giver = GIVEN_BY.matcher(text);
    if (giver.find()) {
      sure(
          switch (giver.group(1).strip()) {
            case "thu tuong" -> "BKTTG";
            case "quan khu", "dai hoc quoc gia" -> "BKQK";
            default -> "BKT";
          });
    } else {
      unsure("BKT", "BKTTG", "BKQK");
    }
  }

  private void flags(String text) {
    if (!has(text, "co thi dua|co don vi xuat sac|co")) {
      return;
    }
    if (!has(text, "co thi dua") && !text.startsWith("co ") && !text.equals("co")) {
      return;
    }
    if (has(text, "co so|co quan")) {
      return;
    }
    if (has(text, "thu tuong")) {
      unsure("COCP");
    } else if (has(text, "chinh phu")) {
      sure("COCP");
    } else if (has(text, "quan khu|dai hoc quoc gia")) {
      sure("COQK");
    } else if (has(text, "co thi dua") && PROVINCE.matcher(text).find()) {
      sure("COTINH");
    } else {
      unsure("COTINH", "COCP", "COQK");
    }
  }

  private void orders(String text) {
    var named = false;
    for (var order : ORDERS.entrySet()) {
      if (!has(text, order.getKey())) {
        continue;
      }
      named = true;
      var grade = gradeAfter(text, order.getKey());
      if (grade == 0) {
        unsure(order.getValue() + "3", order.getValue() + "2", order.getValue() + "1");
      } else {
        sure(order.getValue() + grade);
      }
    }
    if (!named
        && has(text, "huan chuong")
        && !has(text, "huan chuong (?:dai doan ket|dung cam|ho chi minh|sao vang)")) {
      unsure("HCLD3", "HCLD2", "HCLD1");
    }
  }

  private static int gradeAfter(String text, String order) {
    var found =
        Pattern.compile(order + "(?: hang)? (nhat|nhi|hai|ba|mot|[123]|i{1,3})\\b").matcher(text);
    if (!found.find()) {
      return 0;
    }
    return switch (found.group(1)) {
      case "nhat", "mot", "1", "i" -> 1;
      case "nhi", "hai", "2", "ii" -> 2;
      default -> 3;
    };
  }

  private static Pattern words(String choices) {
    return Pattern.compile("(?<![a-z0-9])(?:" + choices + ")(?![a-z0-9])");
  }

  private static boolean has(String text, String phrase) {
    return words(phrase).matcher(text).find();
  }
}
