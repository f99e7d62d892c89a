package vn.guongsang.decisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.InBoth;

/**
 * The catalogue as the register needs it: also for awards older than the law that is known here,
 * and for codes that are on no list any more.
 */
@Component
public class AwardTypes {

  private final Rulebook rulebook;

  AwardTypes(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The lines of a decision's day, the state's first. Before the first day for which the law is
   * known, the list of that day: titles and forms were then nearly the same.
   */
  public List<AwardType> on(LocalDate day) {
    return rulebook.awardTypes(known(day));
  }

  public Optional<AwardType> find(String code, LocalDate day) {
    return rulebook.awardType(code, known(day));
  }

  /** Every line there is or was, by code, each under its latest name. */
  public List<AwardType> ever(LocalDate today) {
    var all = new LinkedHashMap<String, AwardType>();
    on(today).forEach(type -> all.put(type.code().code(), type));
    for (var law : rulebook.ruleSets()) {
      rulebook.awardTypes(law.from()).forEach(type -> all.putIfAbsent(type.code().code(), type));
    }
    return List.copyOf(all.values());
  }

  /** Under its latest name; empty for a code that never was on a list. */
  Optional<AwardType> everFound(String code, LocalDate today) {
    return find(code, today)
        .or(
            () ->
                rulebook.ruleSets().stream()
                    .flatMap(law -> rulebook.awardType(code, law.from()).stream())
                    .findFirst());
  }

  /**
   * The name on the day of the decision, else the latest one; an unknown code speaks for itself.
   */
  public InBoth name(String code, @Nullable LocalDate decidedOn, LocalDate today) {
    return find(code, decidedOn == null ? today : decidedOn)
        .or(() -> everFound(code, today))
        .map(type -> new InBoth(type.name().vi(), type.name().en()))
        .orElse(new InBoth(code, code));
  }

  /** Who could confer it on that day; empty where the law of that day is not known. */
  Optional<Authority> authority(String code, LocalDate day) {
    return day.isBefore(Rulebook.FIRST_DAY)
        ? Optional.empty()
        : find(code, day).map(AwardType::conferredBy);
  }

  private static LocalDate known(LocalDate day) {
    return day.isBefore(Rulebook.FIRST_DAY) ? Rulebook.FIRST_DAY : day;
  }
}
