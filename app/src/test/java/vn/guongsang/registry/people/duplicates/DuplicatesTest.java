package vn.guongsang.registry.people.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.PERSON_MERGE;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.db.Tables.RATING;
import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.duplicates.Pairs.Seen;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;

@Tag("database")
@DisplayName("Trùng người: tìm ra, gộp không dời dòng nào, tách lại đúng như cũ")
class DuplicatesTest {

  private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
  private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");

  private RegistryWorld world;
  private UnitId ward;
  private UnitId school;

  @BeforeEach
  void a_city() {
    world =
        new RegistryWorld(
            PlacesOfToday.class, PairSearch.class, Duplicates.class, Merges.class, Pairs.class);
    var city = world.unit("Thành phố Hà Nội", UnitKind.PROVINCE, SINCE);
    ward = world.unit("Phường Hoàng Mai", UnitKind.WARD, SINCE, city);
    school = world.unit("Trường THCS Tân Mai", UnitKind.SCHOOL, SINCE, city);
  }

  @AfterEach
  void gone() {
    world.close();
  }

  @Test
  void every_way_of_being_alike_is_found_and_nobody_else() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Nguyễn T. Hạnh", "1980-03-05", ward);
    person(3, "Trần Văn Bình", "1975-02-01", ward);
    person(4, "Trần Văn Bình", "1975-01-02", school);
    person(5, "Lê Thị Hoa", "1990-09-09", ward);
    person(6, "Lê Thị Hòa", "1990-09-09", ward);
    person(7, "Phạm Đức Long", "1966", school);
    paper(7, "blind-a");
    person(8, "Phạm Đức Long", null, ward);
    paper(8, "blind-a");
    person(9, "Nguyễn Thị Hạnh", "1961-12-12", school);
    person(10, "Vũ Minh Khôi", "1988-08-08", ward);

    world.bean(Duplicates.class).lookThrough(1, (done, total) -> {});

    assertThat(pairs())
        .containsExactlyInAnyOrder(
            "1 2 LIKELY [NAME_WITH_INITIALS, SAME_BIRTHDAY, SAME_UNIT]",
            "3 4 POSSIBLE [SAME_NAME, DAY_AND_MONTH_SWAPPED]",
            "5 6 POSSIBLE [NAME_NEARLY, SAME_BIRTHDAY, SAME_UNIT, MAYBE_TWINS]",
            "7 8 CERTAIN [SAME_ID, SAME_NAME, BIRTHDAY_UNKNOWN]");
  }

  @Test
  void entries_that_come_in_are_compared_with_those_there() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Trần Văn Bình", "1975-02-01", ward);
    person(3, "Trần Văn Bình", "1975-02-01", ward);
    person(4, "Nguyễn Thị Hạnh", "1980-03-05", ward);

    world.bean(Duplicates.class).lookAround(1, List.of(id(4)));

    assertThat(pairs()).containsExactly("1 4 CERTAIN [SAME_NAME, SAME_BIRTHDAY, SAME_UNIT]");
  }

  @Test
  void entries_of_another_customer_are_never_compared() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    world.sql().update(PERSON).set(PERSON.TENANT, 2).where(PERSON.ID.eq(id(2).value())).execute();

    world.bean(Duplicates.class).lookThrough(1, (done, total) -> {});
    world.bean(Duplicates.class).lookThrough(2, (done, total) -> {});

    assertThat(pairs()).isEmpty();
  }

  @Test
  void judged_once_judged_for_good() {
    var pair = twoHanhs();
    world.bean(Pairs.class).different(OFFICER, pair, "hai chị em, đã hỏi đơn vị");

    world.bean(Duplicates.class).lookThrough(1, (done, total) -> {});

    assertThat(world.bean(Pairs.class).within(OFFICER, pair).state())
        .isEqualTo(PairState.DIFFERENT);
    assertThatThrownBy(() -> same(pair, 1, 2)).isInstanceOf(Refused.class);
    assertThat(mergedInto(2)).isNull();
  }

  @Test
  void a_merge_moves_nothing_and_parting_restores_both_exactly() {
    var pair = twoHanhs();
    world
        .sql()
        .update(PERSON)
        .set(PERSON.SEX, "FEMALE")
        .where(PERSON.ID.eq(id(2).value()))
        .execute();
    rating(2, 2024);
    var before = everything();

    same(pair, 1, 2);

    assertThat(mergedInto(2)).isEqualTo(id(1).value());
    assertThat(world.sql().fetchCount(RATING, RATING.PERSON.eq(id(2).value()))).isEqualTo(1);
    assertThat(world.sql().fetchValue(PERSON.SEX, PERSON.ID.eq(id(1).value())))
        .as("taken over where nothing was known")
        .isEqualTo("FEMALE");

    var merge = world.bean(Merges.class).into(id(1)).getFirst();
    assertThat(merge.goneName()).isEqualTo("Nguyễn T. Hạnh");
    world.bean(Merges.class).undo(OFFICER, merge.id(), "nhầm: hai người", TODAY);

    assertThat(everything()).isEqualTo(before);
    assertThat(world.bean(Merges.class).into(id(1))).isEmpty();
    assertThat(world.bean(Pairs.class).within(OFFICER, pair).state())
        .isEqualTo(PairState.DIFFERENT);
  }

  @Test
  void what_somebody_changed_since_is_not_taken_away_by_parting() {
    var pair = twoHanhs();
    world
        .sql()
        .update(PERSON)
        .set(PERSON.SEX, "FEMALE")
        .where(PERSON.ID.eq(id(2).value()))
        .execute();
    same(pair, 1, 2);
    world.sql().update(PERSON).set(PERSON.SEX, "MALE").where(PERSON.ID.eq(id(1).value())).execute();

    world
        .bean(Merges.class)
        .undo(OFFICER, world.bean(Merges.class).into(id(1)).getFirst().id(), "nhầm", TODAY);

    assertThat(world.sql().fetchValue(PERSON.SEX, PERSON.ID.eq(id(1).value()))).isEqualTo("MALE");
  }

  @Test
  void merges_upon_merges_come_apart_in_any_order() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(3, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    merge(2, 3);
    merge(1, 2);
    assertThat(mergedInto(3)).isEqualTo(id(1).value());

    var merges = world.bean(Merges.class);
    merges.undo(OFFICER, merges.into(id(1)).getFirst().id(), "nhầm", TODAY);
    assertThat(mergedInto(2)).isNull();
    assertThat(mergedInto(3)).as("goes with the one it was merged into").isEqualTo(id(2).value());

    merge(1, 2);
    merges.undo(OFFICER, merges.into(id(2)).getFirst().id(), "nhầm", TODAY);
    assertThat(mergedInto(2)).isEqualTo(id(1).value());
    assertThat(mergedInto(3)).isNull();
  }

  @Test
  void numbers_of_an_entry_merged_before_still_find_the_third() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Nguyễn T. Hạnh", "1980-03-05", ward);
    paper(2, "blind-a");
    person(3, "Nguyễn Hạnh", "1999-01-09", school);
    paper(3, "blind-a");
    merge(1, 2);

    world.bean(Duplicates.class).lookThrough(1, (done, total) -> {});

    assertThat(pairs())
        .containsExactly("1 3 LIKELY [SAME_ID, MIDDLE_NAME_LEFT_OUT, OTHER_BIRTHDAY]");
  }

  @Test
  void nobody_merges_what_changed_before_their_eyes() {
    var pair = twoHanhs();
    world.sql().update(PERSON).set(PERSON.VERSION, 2).where(PERSON.ID.eq(id(2).value())).execute();

    assertThatThrownBy(() -> same(pair, 1, 2)).isInstanceOf(StaleVersion.class);
    assertThat(world.bean(Pairs.class).within(OFFICER, pair).state()).isEqualTo(PairState.OPEN);
    assertThat(world.sql().fetchCount(PERSON_MERGE)).isZero();
  }

  @Test
  void who_sees_neither_or_one_of_them_sees_no_pair() {
    var pair = twoHanhs();
    var stranger =
        new TestViewer(new AccountId(new UUID(9, 9)), "Người lạ", ward, Set.of(), List.of(), false);
    var pairs = world.bean(Pairs.class);
    assertThatThrownBy(() -> pairs.within(stranger, pair)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> pairs.different(stranger, pair, "thử")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> pairs.named(stranger, id(1), id(2))).isInstanceOf(NotFound.class);
    assertThat(pairs.within(OFFICER, pair).state()).isEqualTo(PairState.OPEN);
  }

  @Test
  void two_entries_named_by_hand_wait_like_those_found() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Trần Hạnh", "1999-01-01", school);
    var pairs = world.bean(Pairs.class);

    var pair = pairs.named(OFFICER, id(2), id(1));

    assertThat(pairs()).containsExactly("1 2 POSSIBLE []");
    assertThat(pairs.named(OFFICER, id(1), id(2))).isEqualTo(pair);
    assertThatThrownBy(() -> pairs.named(OFFICER, id(1), id(1))).isInstanceOf(Refused.class);
  }

  private UUID twoHanhs() {
    person(1, "Nguyễn Thị Hạnh", "1980-03-05", ward);
    person(2, "Nguyễn T. Hạnh", "1980-03-05", ward);
    world.bean(Duplicates.class).lookThrough(1, (done, total) -> {});
    return world.sql().fetchSingle(SUSPECTED_PAIR).getId();
  }

  private void same(UUID pair, int kept, int gone) {
    world
        .bean(Pairs.class)
        .same(OFFICER, pair, new Seen(id(kept), 1, id(gone), 1), "đã đối chiếu căn cước", TODAY);
  }

  private void merge(int kept, int gone) {
    world
        .bean(Merges.class)
        .merge(OFFICER, id(kept), version(kept), id(gone), version(gone), "đã đối chiếu", TODAY);
  }

  private int version(int number) {
    return world.sql().fetchValue(PERSON.VERSION, PERSON.ID.eq(id(number).value()));
  }

  private @Nullable UUID mergedInto(int number) {
    return world.sql().fetchValue(PERSON.MERGED_INTO, PERSON.ID.eq(id(number).value()));
  }

  private static PersonId id(int number) {
    return new PersonId(new UUID(0x7000, number));
  }

  private List<String> pairs() {
    return world.sql().selectFrom(SUSPECTED_PAIR).orderBy(SUSPECTED_PAIR.ONE).stream()
        .map(
            row ->
                row.getOne().getLeastSignificantBits()
                    + " "
                    + row.getOther().getLeastSignificantBits()
                    + " "
                    + row.getCertainty()
                    + " "
                    + List.of(row.getSigns()))
        .toList();
  }

  /** Every row about people, without the counter of versions. */
  private String everything() {
    return List.of(PERSON, POST, NATIONAL_ID, RATING).stream()
        .map(
            table ->
                world.sql().selectFrom(table).orderBy(DSL.field("id")).stream()
                    .map(row -> row.intoMap())
                    .peek(row -> row.remove("version"))
                    .map(Object::toString)
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  private void person(int number, String name, @Nullable String born, UnitId unit) {
    var whole = born != null && born.length() == 10;
    world
        .sql()
        .insertInto(PERSON)
        .set(PERSON.ID, id(number).value())
        .set(PERSON.TENANT, 1)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, VietnameseText.fold(name))
        .set(PERSON.SORT_KEY, VietnameseName.sortKey(name))
        .set(PERSON.BIRTH_DAY, whole ? LocalDate.parse(born) : null)
        .set(PERSON.BIRTH_YEAR, born == null ? null : Short.valueOf(born.substring(0, 4)))
        .set(PERSON.UNIT, unit.value())
        .set(PERSON.STAFF_GROUP, "CIVIL_SERVANT")
        .set(PERSON.ENTERED_AT, THEN)
        .execute();
    world
        .sql()
        .insertInto(POST)
        .set(POST.ID, new UUID(0x7001, number))
        .set(POST.PERSON, id(number).value())
        .set(POST.TENANT, 1)
        .set(POST.UNIT, unit.value())
        .set(POST.STAFF_GROUP, "CIVIL_SERVANT")
        .set(POST.FROM_DAY, SINCE)
        .set(POST.VOUCHED, "RECORD")
        .execute();
  }

  private void paper(int number, String blind) {
    world
        .sql()
        .insertInto(NATIONAL_ID)
        .set(NATIONAL_ID.ID, new UUID(0x7002, number))
        .set(NATIONAL_ID.PERSON, id(number).value())
        .set(NATIONAL_ID.TENANT, 1)
        .set(NATIONAL_ID.DIGITS, (short) 12)
        .set(NATIONAL_ID.KEY_NO, 1)
        .set(NATIONAL_ID.SEALED, new byte[] {1})
        .set(NATIONAL_ID.BLIND, blind.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .execute();
  }

  private void rating(int number, int year) {
    world
        .sql()
        .insertInto(RATING)
        .set(RATING.ID, new UUID(0x7003, number))
        .set(RATING.TENANT, 1)
        .set(RATING.PERSON, id(number).value())
        .set(RATING.UNIT, ward.value())
        .set(RATING.YEAR, (short) year)
        .set(RATING.LEVEL, "GOOD")
        .set(RATING.VOUCHED, "RECORD")
        .set(RATING.ENTERED_AT, THEN)
        .execute();
  }
}
