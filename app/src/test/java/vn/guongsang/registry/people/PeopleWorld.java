package vn.guongsang.registry.people;

import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.people.posts.PostRows;
import vn.guongsang.registry.people.posts.Posts;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.Leaves;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** A city with two wards, one of them with an office below it, and the people's own doors. */
public final class PeopleWorld implements AutoCloseable {

  public static final LocalDate BEGINNING = LocalDate.of(2010, 1, 1);

  public final RegistryWorld registry;
  public final UnitId city;
  public final UnitId ward;
  public final UnitId office;
  public final UnitId otherWard;

  public PeopleWorld(Class<?>... more) {
    var classes =
        new ArrayList<Class<?>>(
            List.of(
                People.class,
                NameChanges.class,
                PersonRows.class,
                PersonSearch.class,
                NationalIds.class,
                PlacesOfToday.class,
                PostRows.class,
                Posts.class,
                Ratings.class,
                Disciplines.class,
                Leaves.class,
                Holds.class));
    classes.addAll(Arrays.asList(more));
    registry = new RegistryWorld(classes.toArray(Class<?>[]::new));
    city = registry.unit("Thành phố", UnitKind.PROVINCE, BEGINNING);
    ward = registry.unit("Phường Một", UnitKind.WARD, BEGINNING, city);
    office = registry.unit("Phòng Văn hóa Phường Một", UnitKind.OFFICE, BEGINNING, ward);
    otherWard = registry.unit("Phường Hai", UnitKind.WARD, BEGINNING, city);
  }

  public <T> T bean(Class<T> type) {
    return registry.bean(type);
  }

  public People people() {
    return bean(People.class);
  }

  public Posts posts() {
    return bean(Posts.class);
  }

  public DSLContext sql() {
    return registry.sql();
  }

  /** An officer of the unit and all below it who may do everything with people. */
  public Officer officer(UnitId unit) {
    return new Officer(
        unit,
        EnumSet.of(
            Right.UNITS_READ,
            Right.PEOPLE_READ,
            Right.PEOPLE_EDIT,
            Right.HOLDS_READ,
            Right.HOLDS_SET),
        unit.equals(city));
  }

  /** Somebody at the unit with these rights only. */
  public Officer reader(UnitId unit, Right... rights) {
    return new Officer(unit, Set.of(rights), unit.equals(city));
  }

  public PersonId person(String name, UnitId unit) {
    return person(name, unit, Born.UNKNOWN);
  }

  public PersonId person(String name, UnitId unit, Born born) {
    var id = people().newId();
    people()
        .enter(
            officer(city),
            List.of(
                new PersonDraft(
                    id,
                    PersonFacts.of(name, born, null),
                    List.of(),
                    List.of(clerk(unit, DayRange.from(LocalDate.of(2020, 1, 1)))))),
            TODAY);
    return id;
  }

  public static PostFacts clerk(UnitId unit, DayRange days) {
    return PostFacts.of(unit, "Chuyên viên", StaffGroup.PROFESSIONAL, days);
  }

  /** The journal's entries about it as verb and reason; ids of one still clock have no order. */
  public List<String> journal(UUID subject) {
    return sql()
        .fetch(
            "select verb || coalesce(' because ' || reason, '') as line from journal.entry"
                + " where subject = ? order by happened_at, id",
            subject)
        .getValues("line", String.class);
  }

  /**
   * Everything the journal holds in clear about it, but ids and hashes: chance puts digits there.
   */
  public String journalText(UUID subject) {
    var lines =
        sql()
            .fetch(
                "select verb || coalesce(reason, '') || facts::text || changes::text as line"
                    + " from journal.entry where subject = ?",
                subject)
            .getValues("line", String.class);
    return String.join("\n", lines).replaceAll("[0-9a-f]{64}|[0-9a-f-]{36}", "…");
  }

  @Override
  public void close() {
    registry.close();
  }

  /** A viewer whose scope is a unit and all below it. */
  public record Officer(UnitId at, Set<Right> rights, boolean atRoot) implements Viewer {

    private static final AccountId ACCOUNT =
        new AccountId(UUID.fromString("019a0000-0000-7000-8000-0000000000aa"));

    @Override
    public Optional<AccountId> account() {
      return Optional.of(ACCOUNT);
    }

    @Override
    public String name() {
      return "Cán bộ";
    }

    @Override
    public boolean may(Right right) {
      return rights.contains(right);
    }

    @Override
    public Optional<UnitId> unit() {
      return Optional.of(at);
    }

    @Override
    public String unitName() {
      return at.toString();
    }

    @Override
    public int tenant() {
      return 1;
    }

    @Override
    public List<Seat> seats() {
      return List.of();
    }

    @Override
    public Condition sees(Field<String> unitPath) {
      return unitPath.like("%" + at + "%");
    }

    @Override
    public Condition seesUnit(Field<UUID> unit) {
      throw new UnsupportedOperationException("people are limited by their unit's path");
    }
  }
}
