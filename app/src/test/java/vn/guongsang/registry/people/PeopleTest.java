package vn.guongsang.registry.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.registry.people.PeopleWorld.clerk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;

@Tag("database")
@DisplayName("People")
class PeopleTest {

  private static PeopleWorld world;

  @BeforeAll
  static void found() {
    world = new PeopleWorld();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static People people() {
    return world.people();
  }

  private static NameChanges names() {
    return world.bean(NameChanges.class);
  }

  private static String words(Throwable refused) {
    return ((Refused) refused).reasons().stream().map(r -> r.words().key()).toList().toString();
  }

  private static PersonFacts facts(String name, Born born) {
    return PersonFacts.of(name, born, null);
  }

  @Test
  void somebody_entered_is_there_whole() {
    var id = people().newId();
    var facts =
        new PersonFacts("  Nguyễn  Thị Hòa ", Born.on(LocalDate.of(1980, 7, 1)), Sex.FEMALE, null);
    var draft =
        new PersonDraft(
            id,
            facts,
            List.of(NationalNumber.read("001 180 012 345").orElseThrow()),
            List.of(clerk(world.office, DayRange.from(LocalDate.of(2015, 3, 1)))),
            List.of(
                new FormerName("Nguyễn Thị Hoà Bình", null, LocalDate.of(2001, 1, 1), "đổi tên")));
    people().enter(world.officer(world.city), List.of(draft), TODAY);
    var person = people().within(world.officer(world.ward), id);
    assertThat(person)
        .isEqualTo(
            new Person(
                id,
                1,
                1,
                new PersonFacts(
                    "Nguyễn Thị Hòa", Born.on(LocalDate.of(1980, 7, 1)), Sex.FEMALE, null),
                java.util.Optional.of(world.office),
                "Chuyên viên",
                StaffGroup.PROFESSIONAL));
    assertThat(people().formerNames(Set.of(id)))
        .containsExactly(
            new FormerName("Nguyễn Thị Hoà Bình", null, LocalDate.of(2001, 1, 1), "đổi tên"));
    assertThat(world.bean(NationalIds.class).of(Set.of(id)))
        .extracting(NationalIds.Masked::shown)
        .containsExactly("••••••••• 345");
    assertThat(world.journal(id.value())).containsExactlyInAnyOrder("people.entered");
    assertThat(world.journalText(id.value()))
        .contains("\"name\"")
        .doesNotContain("Hòa", "1980", "345");
  }

  @Test
  void letters_composed_or_not_are_the_same_name() {
    var composed = "Đỗ Thị Phượng";
    var apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(composed);
    assertThat(facts(apart, Born.UNKNOWN)).isEqualTo(facts(composed, Born.UNKNOWN));
  }

  @Test
  void what_cannot_be_is_refused_before_anything_is_written() {
    var officer = world.officer(world.ward);
    var before = world.sql().fetchCount(vn.guongsang.registry.db.Tables.PERSON);
    var post = List.of(clerk(world.ward, DayRange.from(LocalDate.of(2020, 1, 1))));
    var outside = List.of(clerk(world.otherWard, DayRange.from(LocalDate.of(2020, 1, 1))));
    record Case(
        PersonFacts facts,
        List<vn.guongsang.registry.people.posts.PostFacts> posts,
        String fault) {}
    var cases =
        List.of(
            new Case(facts(" . ", Born.UNKNOWN), post, "[people.fault.no-name]"),
            new Case(facts("A".repeat(121), Born.UNKNOWN), post, "[form.too-long]"),
            new Case(facts("Lê A", Born.on(TODAY.plusDays(1))), post, "[people.fault.born-later]"),
            new Case(facts("Lê A", Born.in(2027)), post, "[people.fault.born-later]"),
            new Case(facts("Lê A", Born.in(1895)), post, "[people.fault.born-too-early]"),
            new Case(
                new PersonFacts("Lê A", Born.in(1950), null, TODAY.plusDays(1)),
                post,
                "[people.fault.dies-later]"),
            new Case(
                new PersonFacts("Lê A", Born.in(1950), null, LocalDate.of(1949, 12, 31)),
                post,
                "[people.fault.died-before-born]"),
            new Case(facts("Lê A", Born.UNKNOWN), List.of(), "[people.fault.no-unit]"),
            new Case(facts("Lê A", Born.UNKNOWN), outside, "[people.fault.unit-outside]"));
    for (var c : cases) {
      assertThatThrownBy(
              () ->
                  people()
                      .enter(
                          officer,
                          List.of(
                              new PersonDraft(people().newId(), c.facts(), List.of(), c.posts())),
                          TODAY))
          .as(c.toString())
          .isInstanceOfSatisfying(Refused.class, r -> assertThat(words(r)).isEqualTo(c.fault()));
    }
    assertThat(world.sql().fetchCount(vn.guongsang.registry.db.Tables.PERSON)).isEqualTo(before);
    people()
        .enter(
            officer,
            List.of(
                new PersonDraft(
                    people().newId(), facts("A".repeat(120), Born.in(1896)), List.of(), post),
                new PersonDraft(people().newId(), facts("Lê A", Born.on(TODAY)), List.of(), post),
                new PersonDraft(
                    people().newId(),
                    new PersonFacts("Lê A", Born.in(1950), null, TODAY),
                    List.of(),
                    post)),
            TODAY);
    assertThat(world.sql().fetchCount(vn.guongsang.registry.db.Tables.PERSON))
        .isEqualTo(before + 3);
  }

  @Test
  void unknown_and_not_mine_are_the_same_answer() {
    var id = world.person("Trần Văn Xa", world.otherWard);
    var officer = world.officer(world.ward);
    assertThatThrownBy(() -> people().within(officer, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> people().within(officer, new PersonId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> people().correct(officer, id, 1, facts("Khác", Born.UNKNOWN), "nhầm", TODAY))
        .isInstanceOf(NotFound.class);
    assertThat(people().within(world.officer(world.otherWard), id).name()).isEqualTo("Trần Văn Xa");
    assertThat(people().within(world.officer(world.city), id).name()).isEqualTo("Trần Văn Xa");
  }

  @Test
  void who_never_had_a_unit_is_seen_at_the_top_only() {
    var id = people().newId();
    people()
        .enter(
            world.officer(world.city),
            List.of(new PersonDraft(id, facts("Vô Gia", Born.UNKNOWN), List.of(), List.of())),
            TODAY);
    assertThat(people().within(world.officer(world.city), id).unit()).isEmpty();
    assertThatThrownBy(() -> people().within(world.officer(world.ward), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_correction_keeps_before_and_after_out_of_sight() {
    var id = world.person("Phạm Thị Sai", world.ward, Born.in(1979));
    people()
        .correct(
            world.officer(world.ward),
            id,
            1,
            new PersonFacts("Phạm Thị Đúng", Born.on(LocalDate.of(1978, 2, 3)), Sex.FEMALE, null),
            "Theo căn cước",
            TODAY);
    var person = people().within(world.officer(world.ward), id);
    assertThat(person.facts())
        .isEqualTo(
            new PersonFacts("Phạm Thị Đúng", Born.on(LocalDate.of(1978, 2, 3)), Sex.FEMALE, null));
    assertThat(person.version()).isEqualTo(2);
    assertThat(world.journal(id.value()))
        .containsExactlyInAnyOrder("people.entered", "people.corrected because Theo căn cước");
    assertThat(world.journalText(id.value())).doesNotContain("Sai", "Đúng", "1978", "1979");
    assertThat(people().formerNames(Set.of(id))).isEmpty();
  }

  @Test
  void who_saves_over_somebody_elses_change_is_told() {
    var id = world.person("Hồ Thị Kịp", world.ward);
    var officer = world.officer(world.ward);
    people().correct(officer, id, 1, facts("Hồ Thị Kíp", Born.UNKNOWN), "dấu", TODAY);
    assertThatThrownBy(
            () -> people().correct(officer, id, 1, facts("Hồ Thị Kip", Born.UNKNOWN), "", TODAY))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(2));
    people().correct(officer, id, 2, facts("Hồ Thị Kíp", Born.UNKNOWN), "không đổi gì", TODAY);
    assertThat(people().within(officer, id).version()).isEqualTo(2);
  }

  @Test
  void a_new_name_keeps_the_old_one_with_its_days() {
    var id = world.person("Lò Thị Mây", world.ward);
    var officer = world.officer(world.ward);
    var first = LocalDate.of(2012, 5, 1);
    var second = LocalDate.of(2024, 6, 1);
    var before = people().within(officer, id).facts();
    names().rename(officer, id, 1, "Lò Thị Mai", first, "Cải chính hộ tịch", TODAY);
    assertThatThrownBy(() -> names().rename(officer, id, 2, "Lò Mai", first, "x", TODAY))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(words(r)).isEqualTo("[people.fault.renamed-before]"));
    assertThatThrownBy(
            () -> names().rename(officer, id, 2, "Lò Mai", TODAY.plusDays(1), "x", TODAY))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(words(r)).isEqualTo("[people.fault.renamed-later]"));
    assertThatThrownBy(() -> names().rename(officer, id, 2, "Lò Thị  Mai", second, "x", TODAY))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(words(r)).isEqualTo("[people.fault.same-name]"));
    names().rename(officer, id, 2, "Lò Mai", second, "Theo quyết định", TODAY);
    assertThat(people().within(officer, id).name()).isEqualTo("Lò Mai");
    assertThat(people().formerNames(Set.of(id)))
        .containsExactly(
            new FormerName("Lò Thị Mai", first, second, "Theo quyết định"),
            new FormerName("Lò Thị Mây", null, first, "Cải chính hộ tịch"));
    assertThat(
            world
                .sql()
                .fetch(
                    "select folded from registry.known_name where given in ('mai', 'may') order by 1")
                .getValues("folded", String.class))
        .containsExactly("lo mai", "lo thi mai", "lo thi may");

    names().takeBack(officer, id, 3, "nhập nhầm");
    assertThat(people().within(officer, id).name()).isEqualTo("Lò Thị Mai");
    assertThat(people().formerNames(Set.of(id)))
        .containsExactly(new FormerName("Lò Thị Mây", null, first, "Cải chính hộ tịch"));
    assertThatThrownBy(() -> names().takeBack(officer, id, 3, "x"))
        .isInstanceOf(vn.guongsang.shell.StaleVersion.class);
    names().takeBack(officer, id, 4, "nhập nhầm");
    assertThat(people().within(officer, id).facts()).isEqualTo(before);
    assertThat(people().formerNames(Set.of(id))).isEmpty();
    assertThatThrownBy(() -> names().takeBack(officer, id, 5, "x"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(words(r)).isEqualTo("[people.fault.never-renamed]"));
  }

  @Test
  void an_entry_judged_to_be_somebody_else_leads_to_the_one_kept() {
    var kept = world.person("Vũ Thị Giữ", world.ward);
    var gone = world.person("Vũ T. Giữ", world.otherWard);
    world
        .sql()
        .execute(
            "update registry.person set merged_into = ? where id = ?", kept.value(), gone.value());
    world
        .bean(vn.guongsang.registry.people.posts.PlacesOfToday.class)
        .workOut(List.of(kept), TODAY);
    assertThat(people().within(world.officer(world.city), gone).id()).isEqualTo(kept);
    assertThat(people().entries(kept)).containsExactlyInAnyOrder(kept, gone);
    assertThat(people().entries(gone)).containsExactly(gone);
  }

  @Test
  void many_are_entered_in_one_go_and_found_again_by_their_import() {
    var imported = UUID.randomUUID();
    var drafts = new ArrayList<PersonDraft>();
    for (var i = 0; i < 12_000; i++) {
      drafts.add(
          new PersonDraft(
              people().newId(),
              facts("Người Thứ " + i, Born.in(1960 + i % 40)),
              List.of(NationalNumber.read("0010%08d".formatted(i)).orElseThrow()),
              List.of(clerk(world.office, DayRange.from(LocalDate.of(2020, 1, 1))))));
    }
    people().enterAll(world.officer(world.ward), drafts, imported, TODAY);
    assertThat(
            world
                .sql()
                .fetchSingle(
                    "select count(*), count(distinct name), count(*) filter (where unit = ?),"
                        + " count(*) filter (where birth_year = 1960) from registry.person where imported = ?",
                    world.office.value(),
                    imported)
                .into(Integer[].class))
        .containsExactly(12_000, 12_000, 12_000, 300);
    assertThat(
            world.bean(NationalIds.class).whose(NationalNumber.read("001000011999").orElseThrow()))
        .containsExactly(drafts.getLast().id());
    assertThat(world.journal(drafts.getFirst().id().value())).isEmpty();
  }
}
