package vn.guongsang.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.journal.JournalWorld.INSPECTOR;
import static vn.guongsang.journal.JournalWorld.MAI;
import static vn.guongsang.journal.JournalWorld.WARD;
import static vn.guongsang.journal.JournalWorld.WARD_CLERK;
import static vn.guongsang.journal.db.Tables.ENTRY;
import static vn.guongsang.journal.db.Tables.PRIVATE_VALUE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.journal.Verification.Fault;
import vn.guongsang.journal.Verification.Finding;
import vn.guongsang.shell.Refused;

@Tag("database")
@DisplayName("Erasing personal values")
class ErasureTest {

  private static final String BACK = "back to the savepoint";
  private static final String SAID = "an erasure must be said";
  private static final UUID HOA = UUID.fromString("019aa000-0000-7000-8000-0000000000b1");

  private final JournalWorld world = new JournalWorld();

  @Test
  void the_value_is_gone_the_sentence_says_so_and_the_chain_holds() {
    world.write(INSPECTOR, phoneChanged("0901 234 567", "0907 654 321"));
    world.sequencer.catchUp();
    var values = world.erasure.of(HOA, INSPECTOR, JournalWorld.vietnamese());
    assertThat(values)
        .extracting(Erasure.Erasable::value)
        .containsExactly("0901 234 567", "0907 654 321");

    world.db.run(
        () ->
            world.erasure.erase(
                HOA,
                Set.of(values.getFirst().id()),
                "theo đơn ngày 01/3/2026",
                "Luật số 91/2025/QH15",
                INSPECTOR));
    world.sequencer.catchUp();

    assertThat(world.erasure.of(HOA, INSPECTOR, JournalWorld.vietnamese()))
        .extracting(Erasure.Erasable::value)
        .containsExactly("0907 654 321");
    var history = world.histories.of(HOA, JournalWorld.vietnamese());
    assertThat(history.getFirst().words())
        .isEqualTo(
            "xóa 1 giá trị cá nhân của (không còn tên) khỏi nhật ký, căn cứ Luật số 91/2025/QH15");
    assertThat(history.getFirst().reason()).isEqualTo("theo đơn ngày 01/3/2026");
    assertThat(history.getLast().changes())
        .containsExactly(
            new Told.Line(
                "phone",
                new Told.Shown("đã xóa", true, true),
                new Told.Shown("0907 654 321", false, true)));
    assertThat(world.verification.verify(Optional.empty(), n -> {}).findings()).isEmpty();
  }

  @Test
  void no_plain_text_of_a_personal_value_stands_anywhere_in_the_database() {
    world.write(INSPECTOR, phoneChanged("0901234567", "0907654321"));
    var everything =
        world.owner.sql().fetch("select e::text from journal.entry e").formatCSV()
            + world.owner.sql().fetch("select p::text from journal.private_value p").formatCSV();
    assertThat(everything).contains("sha256").doesNotContain("0901234567", "0907654321");
  }

  @Test
  void without_an_entry_of_this_transaction_nothing_is_erased() {
    world.write(INSPECTOR, phoneChanged("0901", "0902"));
    var value = oneValue();

    refused(value, UUID.randomUUID());

    var earlier = world.write(INSPECTOR, erased("vì sao"));
    refused(value, earlier);
    world.sequencer.catchUp();
    refused(value, earlier);

    assertThat(world.db.sql().fetchCount(PRIVATE_VALUE)).isEqualTo(2);
  }

  @Test
  void neither_beside_an_entry_that_says_something_else_or_gives_no_reason() {
    world.write(INSPECTOR, phoneChanged("0901", "0902"));
    var value = oneValue();
    for (var entry :
        List.of(
            Entry.of("units.renamed", "person", HOA).because("vì sao"),
            Entry.of("journal.erased", "person", HOA),
            Entry.of("journal.erased", "person", HOA).because("   "))) {
      world.db.run(
          () -> {
            var said = world.journal.record(INSPECTOR, entry);
            refusedInASavepoint(value, said);
          });
    }
    assertThat(world.db.sql().fetchCount(PRIVATE_VALUE)).isEqualTo(2);
  }

  @Test
  void an_entry_written_inside_a_savepoint_counts_and_one_rolled_back_to_it_does_not() {
    world.write(INSPECTOR, phoneChanged("0901", "0902"));
    var value = oneValue();
    world.db.run(
        () -> {
          var rolledBack = new UUID[1];
          savepoint(
              () -> {
                rolledBack[0] = world.journal.record(INSPECTOR, erased("vì sao"));
                throw new IllegalStateException(BACK);
              });
          refusedInASavepoint(value, rolledBack[0]);
          var kept = new UUID[1];
          savepoint(() -> kept[0] = world.journal.record(INSPECTOR, erased("vì sao")));
          savepoint(() -> assertThat(erase(value, kept[0])).isEqualTo(1));
        });
    assertThat(world.db.sql().fetchCount(PRIVATE_VALUE)).isEqualTo(1);
  }

  @Test
  void only_values_said_of_the_subject_are_erased() {
    world.write(INSPECTOR, phoneChanged("0901", "0902"));
    var value = oneValue();
    world.db.run(
        () -> {
          var said =
              world.journal.record(
                  INSPECTOR, Entry.of("journal.erased", "person", MAI.value()).because("vì sao"));
          assertThat(erase(value, said)).isZero();
        });
  }

  @Test
  void what_is_not_in_the_viewers_scope_is_neither_shown_nor_erased() {
    world.write(INSPECTOR, phoneChanged("0901", "0902"));
    var value = oneValue();
    assertThat(world.erasure.of(HOA, WARD_CLERK, JournalWorld.vietnamese())).isEmpty();
    assertThatThrownBy(
            () ->
                world.db.run(
                    () -> world.erasure.erase(HOA, Set.of(value), "vì sao", "luật", WARD_CLERK)))
        .isInstanceOf(Refused.class);
    assertThat(world.db.sql().fetchCount(PRIVATE_VALUE)).isEqualTo(2);
    assertThat(world.db.sql().fetchCount(ENTRY)).isEqualTo(1);
  }

  @Test
  void a_personal_value_put_in_the_place_of_another_is_found() {
    var entry = world.write(INSPECTOR, phoneChanged("0901", "0902"));
    world.sequencer.catchUp();
    assertThat(
            world
                .owner
                .sql()
                .execute(
                    "update journal.private_value set salt = '\\x00' where id = {0}", oneValue()))
        .isEqualTo(1);
    assertThat(world.verification.verify(Optional.empty(), n -> {}).findings())
        .containsExactly(new Finding(Fault.PRIVATE_VALUE_CHANGED, 1, entry));
  }

  /** About Hoa, of no unit, done for the city: the ward's people may not read it. */
  private static Entry phoneChanged(String before, String after) {
    return Entry.of("people.corrected", "person", HOA).personal("phone", before, after);
  }

  private static Entry erased(String reason) {
    return Entry.of("journal.erased", "person", HOA).because(reason).in(WARD);
  }

  private UUID oneValue() {
    return world.erasure.of(HOA, INSPECTOR, JournalWorld.vietnamese()).getFirst().id();
  }

  private int erase(UUID value, UUID said) {
    return world
        .db
        .sql()
        .fetchSingle(
            "select journal.erase_private_values({0}, {1})",
            DSL.val(new UUID[] {value}), DSL.val(said))
        .get(0, int.class);
  }

  private void refused(UUID value, UUID said) {
    assertThatThrownBy(() -> erase(value, said))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining(SAID);
  }

  /** A failed statement spoils its transaction; back at the savepoint it is sound again. */
  private void refusedInASavepoint(UUID value, UUID said) {
    savepoint(
        () -> {
          refused(value, said);
          throw new IllegalStateException(BACK);
        });
  }

  private void savepoint(Runnable action) {
    var nested = new TransactionTemplate(world.db.transactions());
    nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    try {
      nested.executeWithoutResult(status -> action.run());
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage(BACK);
    }
  }
}
