package vn.guongsang.decisions.desk;

import java.util.stream.Stream;
import vn.guongsang.decisions.HolderKind;

/** What rows ask to be entered. */
final class ReviewRows {

  private ReviewRows() {}

  static Stream<Whose> unitsToEnter(ReviewRow row) {
    return switch (row.line().kind()) {
      case UNIT -> row.whose().isNew() ? Stream.of(row.whose()) : Stream.of();
      case PERSON ->
          row.whose().isNew() && row.unit().isNew() ? Stream.of(row.unit()) : Stream.of();
      case HOUSEHOLD -> Stream.of();
    };
  }

  static boolean entersUnit(ReviewRow row) {
    return unitsToEnter(row).findAny().isPresent();
  }

  static boolean isKnownPerson(ReviewRow row) {
    return row.line().kind() == HolderKind.PERSON && !row.whose().isNew();
  }
}
