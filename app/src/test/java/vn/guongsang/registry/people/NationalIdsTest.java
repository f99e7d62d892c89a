package vn.guongsang.registry.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Vault;

@Tag("database")
@DisplayName("Numbers of identity papers")
class NationalIdsTest {

  private static PeopleWorld world;

  @BeforeAll
  static void found() {
    world = new PeopleWorld();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static NationalIds ids() {
    return world.bean(NationalIds.class);
  }

  private static NationalNumber number(String digits) {
    return NationalNumber.read(digits).orElseThrow();
  }

  @Test
  void nine_digits_or_twelve_and_nothing_else() {
    assertThat(List.of("012345678", "001180012345", "001 180 012 345", "012.345.678"))
        .allMatch(typed -> NationalNumber.read(typed).isPresent());
    assertThat(
            List.of("", "01234567", "0123456789", "00118001234", "0011800123456", "00118001234a"))
        .allMatch(typed -> NationalNumber.read(typed).isEmpty());
  }

  @Test
  void only_the_last_three_digits_are_ever_shown() {
    assertThat(number("012345678").masked()).isEqualTo("•••••• 678");
    assertThat(number("001180012345").masked()).isEqualTo("••••••••• 345");
    assertThat("" + number("001180012345")).isEqualTo("••••••••• 345");
  }

  @Test
  void a_number_is_kept_sealed_and_found_by_the_whole_number_only() {
    var id = world.person("Ngô Văn Kín", world.ward);
    ids().add(world.officer(world.ward), id, number("001180055501"), "");
    assertThat(ids().whose(number("001180055501"))).containsExactly(id);
    assertThat(ids().whose(number("001180055502"))).isEmpty();
    assertThat(ids().of(Set.of(id)))
        .extracting(NationalIds.Masked::shown)
        .containsExactly("••••••••• 501");
    var row =
        world
            .sql()
            .fetchSingle(
                "select key_no, sealed, blind from registry.national_id where person = ?",
                id.value());
    var vault = world.bean(Vault.class);
    assertThat(
            vault.open(
                row.get("key_no", Integer.class), row.get("sealed", byte[].class), id.toString()))
        .isEqualTo("001180055501");
    assertThatThrownBy(
            () ->
                vault.open(
                    row.get("key_no", Integer.class),
                    row.get("sealed", byte[].class),
                    UUID.randomUUID().toString()))
        .isInstanceOf(IllegalStateException.class);
    var clear =
        HexFormat.of().formatHex("001180055501".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(row.get("sealed", byte[].class))).doesNotContain(clear);
    assertThat(HexFormat.of().formatHex(row.get("blind", byte[].class))).doesNotContain(clear);
    assertThat(world.journalText(id.value())).doesNotContain("501");
  }

  @Test
  void a_number_stands_once_and_can_be_taken_away() {
    var id = world.person("Ngô Văn Đôi", world.ward);
    var officer = world.officer(world.ward);
    ids().add(officer, id, number("012345678"), "");
    assertThatThrownBy(() -> ids().add(officer, id, number("012 345 678"), ""))
        .isInstanceOf(Refused.class);
    ids().add(officer, id, number("001180077777"), "đổi căn cước");
    var rows = ids().of(Set.of(id));
    assertThat(rows)
        .extracting(NationalIds.Masked::shown)
        .containsExactly("•••••• 678", "••••••••• 777");
    var other = world.person("Người Khác", world.ward);
    assertThatThrownBy(() -> ids().remove(officer, other, rows.getFirst().id(), "nhầm người"))
        .isInstanceOf(NotFound.class);
    ids().remove(officer, id, rows.getFirst().id(), "nhầm người");
    assertThat(ids().of(Set.of(id)))
        .extracting(NationalIds.Masked::shown)
        .containsExactly("••••••••• 777");
    assertThat(world.journal(id.value()))
        .containsExactlyInAnyOrder(
            "people.entered",
            "people.number-added",
            "people.number-added because đổi căn cước",
            "people.number-removed because nhầm người");
  }

  @Test
  void nobody_outside_the_scope_adds_one() {
    var id = world.person("Ngô Văn Xa", world.otherWard);
    assertThatThrownBy(() -> ids().add(world.officer(world.ward), id, number("012345678"), ""))
        .isInstanceOf(NotFound.class);
  }
}
