package vn.guongsang.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;

/**
 * A line of the catalogue, as it reads on one day. (An award is what was given to somebody.)
 *
 * @param basis where its criteria are; null where no text is named
 * @param coded whether the criteria are coded for that day; otherwise a person judges them
 * @param conferredBy who decides on that day, and where that is said
 */
public record AwardType(
    AwardCode code,
    Bilingual name,
    Kind kind,
    Set<Subject.Kind> subjects,
    Origin origin,
    @Nullable Basis basis,
    boolean coded,
    @Nullable Authority conferredBy) {

  public enum Kind {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    FORM
  }

  public enum Origin {
    STATE,
    LOCAL,
    /** Outside the state's list, such as a trade union's own. */
    UNION
  }
}
