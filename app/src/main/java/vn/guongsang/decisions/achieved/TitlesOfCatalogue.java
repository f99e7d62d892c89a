package vn.guongsang.decisions.achieved;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.names.AwardTypeNames;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.InBoth;

/** The catalogue as titles are registered from it. */
@Component
class TitlesOfCatalogue implements Titles {

  private final AwardTypes types;

  TitlesOfCatalogue(AwardTypes types) {
    this.types = types;
  }

  @Override
  public List<Title> on(LocalDate day) {
    return types.on(day).stream()
        .filter(
            type ->
                type.subjects().contains(Subject.Kind.INDIVIDUAL)
                    || type.subjects().contains(Subject.Kind.COLLECTIVE))
        .sorted(Comparator.comparing(AwardType::kind))
        .map(TitlesOfCatalogue::title)
        .toList();
  }

  private static Title title(AwardType type) {
    return new Title(
        type.code().code(),
        new InBoth(type.name().vi(), type.name().en()),
        type.kind() == AwardType.Kind.TITLE,
        type.subjects().contains(Subject.Kind.INDIVIDUAL),
        type.subjects().contains(Subject.Kind.COLLECTIVE));
  }

  @Override
  public Read read(String typed, LocalDate day) {
    var all = on(day);
    var read = new AwardTypeNames(types.on(day)).read(typed);
    return new Read(
        read.code().flatMap(code -> find(all, code)),
        read.offered().stream()
            .map(code -> find(all, code).orElse(null))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Optional<Title> find(List<Title> all, String code) {
    return all.stream().filter(title -> title.code().equals(code)).findFirst();
  }

  @Override
  public InBoth name(String code, LocalDate day) {
    return types.name(code, day, day);
  }
}
