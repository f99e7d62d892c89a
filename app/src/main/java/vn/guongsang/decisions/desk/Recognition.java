package vn.guongsang.decisions.desk;

import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.Whose.Candidate;
import vn.guongsang.decisions.desk.Whose.How;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.households.Household;
import vn.guongsang.registry.households.Households;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.shell.Viewer;

/**
 * Who is meant by each row. Whoever is known for certain is told with how; whoever nobody is called
 * will be entered; everything between is left to a person.
 */
@Component
class Recognition {

  private final DSLContext sql;
  private final PersonMatching matching;
  private final Households households;
  private final UnitsNamed unitsNamed;
  private final Units units;
  private final People people;

  Recognition(
      DSLContext sql,
      PersonMatching matching,
      Households households,
      UnitsNamed unitsNamed,
      Units units,
      People people) {
    this.sql = sql;
    this.matching = matching;
    this.households = households;
    this.unitsNamed = unitsNamed;
    this.units = units;
    this.people = people;
  }

  /**
   * @param unit where a person serves or is to be entered; the issuer's where the row says nothing
   */
  record Recognised(Whose whose, Whose unit) {}

  List<Recognised> of(Viewer viewer, List<DeskLine> lines, Choices choices) {
    var issuer = units.within(viewer, choices.issuer());
    var named =
        new Named(
            unitsNamed.called(
                viewer,
                lines.stream()
                    .flatMap(
                        l ->
                            l.kind() == HolderKind.UNIT
                                ? java.util.stream.Stream.of(l.name(), l.unit())
                                : java.util.stream.Stream.of(l.unit()))
                    .distinct()
                    .toList()));
    var persons = persons(viewer, lines, issuer.name());
    var families = families(viewer, lines, choices);
    var out = new ArrayList<Recognised>(lines.size());
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var unit =
          line.unit().isEmpty() || line.kind() == HolderKind.HOUSEHOLD
              ? new Whose(How.BY_GROUP, issuer.id().value(), issuer.name(), "", List.of())
              : named.meant(line.unit(), line.unit(), Fix.NONE);
      out.add(
          new Recognised(
              switch (line.kind()) {
                case PERSON -> Objects.requireNonNull(persons.get(i));
                case UNIT -> named.meant(line.name(), line.name(), line.fix());
                case HOUSEHOLD -> Objects.requireNonNull(families.get(i));
              },
              unit));
    }
    return out;
  }

  private static int[] of(List<DeskLine> lines, HolderKind kind) {
    return IntStream.range(0, lines.size()).filter(i -> lines.get(i).kind() == kind).toArray();
  }

  private record Known(UUID id, String name, String born, @Nullable Integer year, String unit) {
    Candidate candidate() {
      return new Candidate(id, name, told());
    }

    String told() {
      return born.isEmpty() ? unit : unit.isEmpty() ? born : born + ", " + unit;
    }
  }

  private Map<Integer, Whose> persons(Viewer viewer, List<DeskLine> lines, String issuer) {
    var places = of(lines, HolderKind.PERSON);
    var asked =
        IntStream.of(places)
            .mapToObj(lines::get)
            .map(
                l ->
                    new PersonMatching.Asked(
                        l.name(),
                        l.id() == null ? "" : l.id().digits(),
                        l.born().day(),
                        l.born().year(),
                        l.unit().isEmpty() ? issuer : l.unit()))
            .toList();
    var matches = asked.isEmpty() ? List.<PersonMatching.Match>of() : matching.match(viewer, asked);
    var wanted = new ArrayList<UUID>();
    for (var i = 0; i < places.length; i++) {
      var certain = matches.get(i).certain();
      if (certain != null) {
        wanted.add(certain.value());
      }
      var chosen = lines.get(places[i]).fix().chosen();
      if (chosen != null) {
        wanted.add(chosen);
      }
    }
    var known = known(viewer, wanted);
    var out = new HashMap<Integer, Whose>();
    for (var i = 0; i < places.length; i++) {
      out.put(places[i], person(lines.get(places[i]), matches.get(i), known));
    }
    return out;
  }

  private Map<UUID, Known> known(Viewer viewer, Collection<UUID> ids) {
    return sql.select(
            PERSON_TODAY.ID,
            PERSON_TODAY.NAME,
            PERSON_TODAY.BIRTH_DAY,
            PERSON_TODAY.BIRTH_YEAR,
            PERSON_TODAY.UNIT_NAME)
        .from(PERSON_TODAY)
        .where(PERSON_TODAY.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .fetchMap(
            PERSON_TODAY.ID,
            row ->
                new Known(
                    row.value1(),
                    row.value2(),
                    row.value3() != null
                        ? "%02d/%02d/%d"
                            .formatted(
                                row.value3().getDayOfMonth(),
                                row.value3().getMonthValue(),
                                row.value3().getYear())
                        : row.value4() == null ? "" : row.value4().toString(),
                    row.value4() == null ? null : row.value4().intValue(),
                    Objects.requireNonNullElse(row.value5(), "")));
  }

  private Whose person(DeskLine line, PersonMatching.Match match, Map<UUID, Known> known) {
    var chosen = line.fix().chosen() == null ? null : known.get(line.fix().chosen());
    if (chosen != null) {
      return new Whose(How.CHOSEN, chosen.id(), chosen.name(), chosen.told(), List.of());
    }
    var certain = match.certain() == null ? null : known.get(match.certain().value());
    if (certain != null && !line.fix().fresh()) {
      var year = line.born().year();
      var how =
          line.id() != null
              ? How.BY_NUMBER
              : year != null && year.equals(certain.year()) ? How.BY_BIRTH : How.BY_UNIT;
      return new Whose(how, certain.id(), certain.name(), certain.told(), List.of());
    }
    var candidates =
        match.candidates().stream()
            .filter(c -> line.id() != null || !bornOtherwise(line, c.born()))
            .map(
                c ->
                    new Known(c.person().value(), c.name(), c.born(), null, c.unit()).candidate())
            .toList();
    return fresh(line, people.newId().value(), line.name(), candidates);
  }

  private static boolean bornOtherwise(DeskLine line, String born) {
    var year = line.born().year();
    if (year == null || born.isEmpty()) {
      return false;
    }
    var day = line.born().day();
    return day != null && born.length() > 4
        ? !born.equals(line.born().typed())
        : !born.endsWith(year.toString());
  }

  /** Nobody so called, or a person says that it is somebody else: to be entered. */
  private static Whose fresh(DeskLine line, UUID id, String name, List<Candidate> candidates) {
    if (line.fix().fresh()) {
      return new Whose(How.NEW_SAID, id, name, "", List.of());
    }
    return candidates.isEmpty()
        ? new Whose(How.NEW, id, name, "", List.of())
        : new Whose(How.UNCLEAR, null, name, "", candidates);
  }

  private Map<Integer, Whose> families(Viewer viewer, List<DeskLine> lines, Choices choices) {
    var places = of(lines, HolderKind.HOUSEHOLD);
    var out = new HashMap<Integer, Whose>();
    if (places.length == 0) {
      return out;
    }
    var matches =
        households.match(
            viewer,
            choices.issuer(),
            IntStream.of(places)
                .mapToObj(lines::get)
                .map(l -> new Households.Asked(l.name(), l.address(), l.unit()))
                .toList());
    for (var i = 0; i < places.length; i++) {
      out.put(places[i], family(lines.get(places[i]), matches.get(i)));
    }
    return out;
  }

  private Whose family(DeskLine line, Households.Match match) {
    var all = new ArrayList<>(match.candidates());
    if (match.certain() != null) {
      all.add(match.certain());
    }
    var chosen =
        all.stream().filter(h -> h.id().value().equals(line.fix().chosen())).findFirst();
    if (chosen.isPresent()) {
      return whose(How.CHOSEN, chosen.get());
    }
    if (match.certain() != null && !line.fix().fresh()) {
      return whose(How.BY_GROUP, match.certain());
    }
    var candidates =
        match.candidates().stream()
            .filter(
                h ->
                    line.unit().isEmpty()
                        || h.facts().group().isEmpty()
                        || VietnameseText.fold(h.facts().group())
                            .equals(VietnameseText.fold(line.unit())))
            .map(h -> new Candidate(h.id().value(), h.head(), told(h)))
            .toList();
    return fresh(line, households.newId().value(), line.name(), candidates);
  }

  private static Whose whose(How how, Household household) {
    return new Whose(how, household.id().value(), household.head(), told(household), List.of());
  }

  private static String told(Household household) {
    var facts = household.facts();
    return facts.address().isEmpty()
        ? facts.group()
        : facts.group().isEmpty() ? facts.address() : facts.address() + ", " + facts.group();
  }

  /** Units by name; one that is not there yet has one id, however often it is named. */
  private final class Named {
    private final Map<String, Map<UUID, UnitsNamed.Named>> called;
    private final Map<String, UUID> fresh = new HashMap<>();

    Named(Map<String, Map<UUID, UnitsNamed.Named>> called) {
      this.called = called;
    }

    Whose meant(String typed, String name, Fix fix) {
      var folded = VietnameseText.fold(typed);
      var found = called.getOrDefault(folded, Map.of());
      var chosen = fix.chosen() == null ? null : found.get(fix.chosen());
      if (chosen != null) {
        return new Whose(How.CHOSEN, chosen.id(), chosen.name(), chosen.parent(), List.of());
      }
      if (found.size() == 1 && !fix.fresh()) {
        var one = found.values().iterator().next();
        return new Whose(How.BY_NAME, one.id(), one.name(), one.parent(), List.of());
      }
      if (found.isEmpty() || fix.fresh()) {
        return new Whose(
            found.isEmpty() ? How.NEW : How.NEW_SAID,
            fresh.computeIfAbsent(folded, f -> units.newId().value()),
            name,
            "",
            List.of());
      }
      return new Whose(
          How.UNCLEAR,
          null,
          name,
          "",
          found.values().stream().map(u -> new Candidate(u.id(), u.name(), u.parent())).toList());
    }
  }
}
