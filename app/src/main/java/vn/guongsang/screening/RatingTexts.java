package vn.guongsang.screening;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.RatingInstruments;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.rules.dated.RatingInstrument;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Timeline;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Said;

/** The text by which a year's work was rated, as far as the law says for whom. */
@Component
class RatingTexts implements RatingInstruments {

  @Override
  public Optional<Said> on(LocalDate lastDay, StaffGroup group) {
    var texts = timelines(group).map(of -> of.find(lastDay)).toList();
    if (texts.isEmpty() || texts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    var bases =
        texts.stream().flatMap(Optional::stream).map(dated -> dated.value().basis()).distinct();
    var one = bases.toList();
    return one.size() == 1 ? Optional.of(words(one.getFirst())) : Optional.empty();
  }

  /**
   * A leader or specialist may be a civil servant or a public employee: the text is named while it
   * is the same for both. For other groups the law as it is held names none.
   */
  private static Stream<Timeline<RatingInstrument>> timelines(StaffGroup group) {
    return switch (group) {
      case CIVIL_SERVANT -> Stream.of(RatingInstrument.CIVIL_SERVANTS);
      case PUBLIC_EMPLOYEE -> Stream.of(RatingInstrument.PUBLIC_EMPLOYEES);
      case LEADER, PROFESSIONAL ->
          Stream.of(RatingInstrument.CIVIL_SERVANTS, RatingInstrument.PUBLIC_EMPLOYEES);
      default -> Stream.empty();
    };
  }

  private static Said words(Basis basis) {
    return Said.of(
        basis.verified() ? "screening.rated-under" : "screening.rated-under-unverified",
        new InBoth(basis.quoted(), basis.quotedInEnglish()));
  }
}
