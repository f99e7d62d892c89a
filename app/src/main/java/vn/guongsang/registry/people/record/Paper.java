package vn.guongsang.registry.people.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/** The decision behind a row, as far as it is known; empty text where it is not. */
public record Paper(String issuer, String number, @Nullable LocalDate day, @Nullable UUID file) {

  public static final Paper NONE = new Paper("", "", null, null);

  public Paper {
    issuer = VietnameseText.clean(issuer);
    number = VietnameseText.clean(number);
  }

  /** As papers quote it: "12/QĐ-UBND ngày 05/01/2025 – UBND phường". */
  public String quoted() {
    var date =
        day == null
            ? ""
            : " ngày %02d/%02d/%d"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    var words = (number + date).strip();
    return issuer.isEmpty() ? words : words.isEmpty() ? issuer : words + " – " + issuer;
  }

  public Paper with(@Nullable UUID otherFile) {
    return new Paper(issuer, number, day, otherFile);
  }
}
