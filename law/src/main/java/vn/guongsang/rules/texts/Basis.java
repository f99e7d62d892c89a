package vn.guongsang.rules.texts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the law says so. What is not known (an article, a clause) is left out; what nobody has
 * compared with a published copy is not {@code verified} and is shown as "chưa kiểm chứng".
 */
public record Basis(
    LegalText text,
    @Nullable Integer article,
    @Nullable Integer clause,
    @Nullable String point,
    boolean verified) {

  public Basis clause(int number) {
    return new Basis(text, article, number, null, verified);
  }

  public Basis point(String letter) {
    return new Basis(text, article, clause, letter, verified);
  }

  public Basis unverified() {
    return verified ? new Basis(text, article, clause, point, false) : this;
  }

  /** Not verified on a day on which the text is not in force. */
  public Basis on(LocalDate day) {
    var days = text.days();
    return days == null || days.contains(day) ? this : unverified();
  }

  /** The same place in a text that a later one has amended, not yet compared with it. */
  public Basis amendedBy(LegalText later) {
    return new Basis(later, article, clause, point, false);
  }

  /** As Vietnamese papers quote it: {@code điểm e khoản 1 Điều 44 Luật số …}. */
  public String quoted() {
    var out = new StringBuilder();
    if (point != null) {
      out.append("điểm ").append(point).append(' ');
    }
    if (clause != null) {
      out.append("khoản ").append(clause).append(' ');
    }
    if (article != null) {
      out.append("Điều ").append(article).append(' ');
    }
    return out.append(text.name()).toString();
  }

  public String quotedInEnglish() {
    var out = new StringBuilder();
    if (point != null) {
      out.append("point ").append(point).append(", ");
    }
    if (clause != null) {
      out.append("clause ").append(clause).append(", ");
    }
    if (article != null) {
      out.append("Article ").append(article).append(", ");
    }
    return out.append(text.englishName()).toString();
  }
}
