package vn.guongsang.movements.registrations;

import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.registrations.Achieved.Given;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Viewer;

/** A unit's year: what was registered against what was achieved. */
@Component
public class Comparison {

  private final DSLContext sql;
  private final Registrations registrations;
  private final Achieved achieved;
  private final Titles titles;

  Comparison(DSLContext sql, Registrations registrations, Achieved achieved, Titles titles) {
    this.sql = sql;
    this.registrations = registrations;
    this.achieved = achieved;
    this.titles = titles;
  }

  /** One title's counts; without registering only where the register holds a title. */
  public record Line(
      String code, InBoth name, int registered, int achieved, int notYet, int unregistered) {}

  /**
   * @param asked waiting for the unit's answer
   * @param withdrawn or declined
   * @param unregistered what was given without having been registered
   */
  public record Standing(
      int registered,
      int achieved,
      int notYet,
      int asked,
      int withdrawn,
      List<Given> unregistered,
      List<Line> lines) {}

  public Standing of(Viewer viewer, UnitId unit, TitleYear year, LocalDate today) {
    var all = registrations.at(viewer, unit, year);
    var registered = all.stream().filter(r -> r.state() == Registration.State.REGISTERED).toList();
    var given = achieved.titles(viewer, unit, year);
    var roots = roots(registered, given);
    var named = named(registered, roots);
    var unregistered = given.stream().filter(g -> !named.contains(key(g, roots))).toList();
    var codes = new LinkedHashMap<String, Line>();
    titles
        .on(today)
        .forEach(
            title -> codes.put(title.code(), line(title.code(), registered, unregistered, today)));
    registered.forEach(
        r -> codes.computeIfAbsent(r.awardType(), c -> line(c, registered, unregistered, today)));
    unregistered.forEach(
        g -> codes.computeIfAbsent(g.awardType(), c -> line(c, registered, unregistered, today)));
    var reached = count(registered, Registration::achieved);
    return new Standing(
        registered.size(),
        reached,
        registered.size() - reached,
        count(all, r -> r.state() == Registration.State.ASKED),
        count(all, r -> !r.state().stands()),
        unregistered,
        codes.values().stream().filter(l -> l.registered() + l.unregistered() > 0).toList());
  }

  private Line line(
      String code, List<Registration> registered, List<Given> unregistered, LocalDate today) {
    var these = registered.stream().filter(r -> r.awardType().equals(code)).toList();
    var reached = count(these, Registration::achieved);
    return new Line(
        code,
        titles.name(code, today),
        these.size(),
        reached,
        these.size() - reached,
        (int) unregistered.stream().filter(g -> g.awardType().equals(code)).count());
  }

  private static int count(
      List<Registration> some, java.util.function.Predicate<Registration> which) {
    return (int) some.stream().filter(which).count();
  }

  private static Set<String> named(List<Registration> registered, Map<UUID, UUID> roots) {
    var out = new HashSet<String>();
    for (var one : registered) {
      var person = one.person();
      out.add(
          (person == null
                  ? "u" + one.unit()
                  : "p" + roots.getOrDefault(person.value(), person.value()))
              + " "
              + one.awardType());
    }
    return out;
  }

  private static String key(Given given, Map<UUID, UUID> roots) {
    var person = given.person();
    return (person == null
            ? "u" + given.unit()
            : "p" + roots.getOrDefault(person.value(), person.value()))
        + " "
        + given.awardType();
  }

  /** Entries of one person are one holder, whichever of them a list names. */
  private Map<UUID, UUID> roots(List<Registration> registered, List<Given> given) {
    var people = new HashSet<UUID>();
    registered.stream()
        .map(Registration::person)
        .filter(Objects::nonNull)
        .forEach(p -> people.add(p.value()));
    given.stream().map(Given::person).filter(Objects::nonNull).forEach(p -> people.add(p.value()));
    return sql
        .select(PERSON_ROOT.ID, PERSON_ROOT.ROOT)
        .from(PERSON_ROOT)
        .where(PERSON_ROOT.ID.eq(org.jooq.impl.DSL.any(people.toArray(UUID[]::new))))
        .stream()
        .collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
  }
}
