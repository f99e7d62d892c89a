package vn.guongsang.decisions.names;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/** Office shorthand written out: "CSTĐ CS", "BK TTg", "HCLĐ hạng III". Everything is folded. */
final class Shorthand {

  private static final Map<Pattern, String> MEANS = new LinkedHashMap<>();

  static {
    means("chien sy", "chien si");
    means("ki niem", "ky niem");
    means("cstd ?cs|cstd ?co so", "chien si thi dua co so");
    means("cstd ?tq", "chien si thi dua toan quoc");
    means("cstd ?(tp|tpho)", "chien si thi dua thanh pho");
    means("cstdt", "chien si thi dua tinh");
    means("cstd|chien si td|cs thi dua", "chien si thi dua");
    means("cstt|chien si tt", "chien si tien tien");
    means("ttldtt", "tap the lao dong tien tien");
    means("ttldxs", "tap the lao dong xuat sac");
    means("ldtt|ldtien tien", "lao dong tien tien");
    means("ldxs", "lao dong xuat sac");
    means("(tt|tap the) (lao dong|ld) (xs|xuat sac)", "tap the lao dong xuat sac");
    means("(tt|tap the) (lao dong|ld) (tt|tien tien)", "tap the lao dong tien tien");
    means("(lao dong|ld) (tt|tien tien)", "lao dong tien tien");
    means("dvqt|dv quyet thang", "don vi quyet thang");
    means("dvtt|dv tien tien", "don vi tien tien");
    means("bk ?(ttg|ttcp|thu tuong)", "bang khen thu tuong");
    means("bk ?ubnd", "bang khen ubnd");
    means("bk", "bang khen");
    means("gk", "giay khen");
    means("ttg|ttcp|thu tuong chinh phu|tt chinh phu", "thu tuong");
    means("hcld ?(\\d|i+)?", "huan chuong lao dong $1");
    means("hcdl ?(\\d|i+)?", "huan chuong doc lap $1");
    means("hcqc ?(\\d|i+)?", "huan chuong quan cong $1");
    means("hccc ?(\\d|i+)?", "huan chuong chien cong $1");
    means("hcbvtq ?(\\d|i+)?", "huan chuong bao ve to quoc $1");
    means("hc", "huan chuong");
    means("huan chuong ld", "huan chuong lao dong");
    means("huan chuong dl", "huan chuong doc lap");
    means("co td", "co thi dua");
    means("knc", "ky niem chuong");
    means("gdvh|gd van hoa", "gia dinh van hoa");
    means("tdp", "to dan pho");
    means("ahld", "anh hung lao dong");
    means("ahllvtnd|ahllvt", "anh hung luc luong vu trang nhan dan");
    means("bmvnah|ba me vnah", "ba me viet nam anh hung");
    means("ngut", "nha giao uu tu");
    means("ngnd", "nha giao nhan dan");
    means("ttut", "thay thuoc uu tu");
    means("ttnd", "thay thuoc nhan dan");
    means("nsut", "nghe si uu tu");
    means("nsnd", "nghe si nhan dan");
    means("uy ban nhan dan|uy ban nd", "ubnd");
    means("tq", "toan quoc");
    means("tp|tpho", "thanh pho");
    means("cp", "chinh phu");
    means("ct", "chu tich");
    means("gddt", "giao duc va dao tao");
    means("tld|tong ld|tldldvn", "tong lien doan");
    means("ldld", "lien doan lao dong");
    means("mttq", "mat tran to quoc");
  }

  private Shorthand() {}

  private static void means(String shorthand, String words) {
    MEANS.put(Pattern.compile("(?<![a-z0-9])(?:" + shorthand + ")(?![a-z0-9])"), words);
  }

  /** Folded, with the shorthand written out and single spaces. */
  static String writtenOut(String typed) {
    var text = VietnameseText.fold(typed);
    for (var one : MEANS.entrySet()) {
      var found = one.getKey().matcher(text);
      if (found.find()) {
        var out = new StringBuilder();
        do {
          found.appendReplacement(
              out,
              found.groupCount() == 1 && one.getValue().contains("$1")
                  ? one.getValue().replace("$1", found.group(1) == null ? "" : found.group(1))
                  : one.getValue());
        } while (found.find());
        found.appendTail(out);
        text = out.toString().replaceAll(" +", " ").strip();
      }
    }
    return text;
  }
}
