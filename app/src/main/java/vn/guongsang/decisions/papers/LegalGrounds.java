package vn.guongsang.decisions.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.Rulebook;

/** Căn cứ pháp lý of a day: what the rulebook judges by on that day, as papers quote it. */
@Component
public class LegalGrounds {

  private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

  /** Day and issuer are part of a quotation; by the first words of the text's name. */
  private static final Map<String, String> GIVEN =
      Map.of(
          "Luật Thi đua, khen thưởng số 06/2022/QH15", "ngày 15 tháng 6 năm 2022",
          "Nghị định số 152/2025/NĐ-CP", "ngày 14 tháng 6 năm 2025 của Chính phủ",
          "Nghị định số 98/2023/NĐ-CP", "ngày 31 tháng 12 năm 2023 của Chính phủ");

  private final Rulebook rulebook;

  LegalGrounds(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Those on emulation and commendation, and for committees those that say who confers. */
  public List<Ground> on(LocalDate day, IssuerKind issuer) {
    var all = new ArrayList<Ground>();
    if (issuer.committee() && !day.isBefore(TWO_LEVELS)) {
      all.add(
          new Ground(
              "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025",
              false));
    }
    for (var text : rulebook.lawOn(known(day)).texts()) {
      all.add(new Ground("Căn cứ " + quoted(text.name()), text.verified()));
    }
    if (issuer == IssuerKind.COMMUNE && !day.isBefore(TWO_LEVELS)) {
      all.add(new Ground("Căn cứ Nghị định số 129/2025/NĐ-CP của Chính phủ", true));
    }
    return all;
  }

  /** The decree by which prizes are paid on that day. */
  String decree(LocalDate day) {
    return rulebook.lawOn(known(day)).texts().getLast().name();
  }

  private static LocalDate known(LocalDate day) {
    return day.isBefore(Rulebook.FIRST_DAY) ? Rulebook.FIRST_DAY : day;
  }

  private static String quoted(String name) {
    for (var given : GIVEN.entrySet()) {
      if (name.startsWith(given.getKey())) {
        return given.getKey() + " " + given.getValue() + name.substring(given.getKey().length());
      }
    }
    return name.startsWith("Nghị định") ? name + " của Chính phủ" : name;
  }
}
