package vn.guongsang.decisions.desk;

import java.util.LinkedHashSet;
import java.util.List;
import vn.guongsang.decisions.Period;

/** The extract (trích yếu) as offices write it; the officer may change it in the decision. */
final class DraftTitle {

  private static final int NAMED = 3;

  private DraftTitle() {}

  /** "Về việc tặng Giấy khen năm 2026"; on paper, so in Vietnamese. */
  static String of(List<ReviewRow> rows, Period period) {
    var awards = new LinkedHashSet<String>();
    var title = false;
    for (var row : rows) {
      var type = row.type();
      if (type != null) {
        var isTitle = type.kind() == vn.guongsang.rules.AwardType.Kind.TITLE;
        title |= isTitle;
        awards.add(isTitle ? "danh hiệu “" + type.name().vi() + "”" : type.name().vi());
      }
    }
    var what =
        awards.size() > NAMED
            ? "danh hiệu thi đua và hình thức khen thưởng"
            : String.join(", ", awards);
    return "Về việc " + (title ? "công nhận, tặng " : "tặng ") + what + " " + when(period);
  }

  private static String when(Period period) {
    if (period.schoolYear()) {
      return "năm học %d-%d".formatted(period.year(), period.year() + 1);
    }
    return period.firstYear() == null
        ? "năm " + period.year()
        : "giai đoạn %d-%d".formatted(period.firstYear(), period.year());
  }
}
