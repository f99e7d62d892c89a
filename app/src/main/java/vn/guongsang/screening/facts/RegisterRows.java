package vn.guongsang.screening.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;

/**
 * Takes the rows of people's lives as they are decoded, in no order. {@code entry} may be a merged
 * one.
 */
public interface RegisterRows {

  void rating(UUID entry, int year, Facts.Calendar calendar, Level level);

  void award(
      UUID entry,
      String code,
      String track,
      int year,
      Facts.Calendar calendar,
      @Nullable LocalDate decidedOn);

  void initiative(
      UUID entry,
      int year,
      Facts.Initiative.Kind kind,
      Reach scope,
      @Nullable LocalDate recognisedOn,
      @Nullable String usedFor);

  void discipline(
      UUID entry, Facts.Discipline.Measure measure, LocalDate from, @Nullable LocalDate until);

  void hold(UUID entry, LocalDate from, @Nullable LocalDate until);

  void leave(UUID entry, Facts.Leave.Kind kind, LocalDate from, LocalDate until);

  void post(
      UUID entry,
      Subject.Group group,
      boolean deputyHeadUp,
      boolean main,
      Facts.Service.@Nullable Post service,
      LocalDate from,
      @Nullable LocalDate until);
}
