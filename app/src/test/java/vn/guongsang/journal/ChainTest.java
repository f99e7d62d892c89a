package vn.guongsang.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.journal.JournalWorld.INSPECTOR;
import static vn.guongsang.journal.JournalWorld.WARD;
import static vn.guongsang.journal.db.Tables.CHAIN;
import static vn.guongsang.journal.db.Tables.ENTRY;
import static vn.guongsang.journal.db.Tables.UNCHAINED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.journal.Verification.Fault;
import vn.guongsang.journal.Verification.Finding;
import vn.guongsang.journal.Verification.Mark;

@Tag("database")
@DisplayName("The chain over the journal")
class ChainTest {

  private final JournalWorld world = new JournalWorld();

  @Test
  void an_entry_gets_its_place_after_the_commit_and_only_then() {
    world.db.run(
        () -> {
          world.journal.record(INSPECTOR, renamed(1));
          var meanwhile = CompletableFuture.supplyAsync(world.sequencer::catchUp).join();
          assertThat(meanwhile).isZero();
        });
    assertThat(world.sequencer.catchUp()).isEqualTo(1);
    assertThat(world.sequencer.catchUp()).isZero();
    assertThat(world.db.sql().fetchCount(UNCHAINED)).isZero();
  }

  @Test
  void what_is_rolled_back_leaves_nothing() {
    assertThatThrownBy(
            () ->
                world.db.run(
                    () -> {
                      world.journal.record(INSPECTOR, renamed(1));
                      throw new IllegalStateException("never mind");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(world.sequencer.catchUp()).isZero();
    assertThat(world.db.sql().fetchCount(ENTRY)).isZero();
  }

  @Test
  void an_older_entry_committed_late_is_not_skipped() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var slow = Executors.newSingleThreadExecutor()) {
      var late =
          slow.submit(
              () -> {
                world.db.run(
                    () -> {
                      world.journal.record(INSPECTOR, renamed(1));
                      begun.countDown();
                      await(end);
                    });
                return null;
              });
      begun.await();
      var quick = world.write(INSPECTOR, renamed(2));
      assertThat(world.sequencer.catchUp()).isEqualTo(1);
      end.countDown();
      late.get();
      assertThat(world.sequencer.catchUp()).isEqualTo(1);
      assertThat(world.db.sql().fetchSingle(CHAIN, CHAIN.SEQ.eq(1L)).getEntry()).isEqualTo(quick);
    }
    assertThat(world.verification.verify(Optional.empty(), n -> {}).findings()).isEmpty();
  }

  @Test
  void fifty_writers_and_three_sequencers_at_once_leave_no_gap_and_nothing_twice()
      throws Exception {
    var writers = 50;
    var each = 4;
    var all = 200L;
    try (var threads = Executors.newFixedThreadPool(writers + 3)) {
      var tasks = new ArrayList<Callable<Integer>>();
      for (var w = 0; w < writers; w++) {
        var writer = w;
        tasks.add(
            () -> {
              for (var e = 0; e < each; e++) {
                world.write(INSPECTOR, renamed(writer * each + e));
              }
              return 0;
            });
      }
      for (var s = 0; s < 3; s++) {
        tasks.add(
            () -> {
              var chained = 0;
              for (var look = 0; look < 20; look++) {
                chained += world.sequencer.catchUp();
              }
              return chained;
            });
      }
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
    world.sequencer.catchUp();
    assertThat(world.db.sql().select(CHAIN.SEQ).from(CHAIN).orderBy(CHAIN.SEQ).fetch(CHAIN.SEQ))
        .isEqualTo(LongStream.rangeClosed(1, all).boxed().toList());
    var report = world.verification.verify(Optional.empty(), n -> {});
    assertThat(report.entries()).isEqualTo(all);
    assertThat(report.findings()).isEmpty();
    assertThat(report.waiting()).isZero();
  }

  @Test
  void a_place_is_given_once_and_in_order() {
    var entry = world.write(INSPECTOR, renamed(1));
    for (var wrong : List.of(0, 2)) {
      assertThatThrownBy(() -> put(wrong, entry))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("is not the next one in the chain");
    }
    put(1, entry);
    assertThatThrownBy(() -> put(2, entry))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is not waiting for its place");
  }

  @Test
  void a_changed_entry_is_named() {
    var entries = five();
    tamper("update journal.entry set reason = 'lý do khác' where id = '%s'", entries.get(2));
    assertThat(findings()).containsExactly(new Finding(Fault.CHANGED, 3, entries.get(2)));
  }

  @Test
  void every_column_of_an_entry_is_under_the_hash() {
    var entries = five();
    var before = findings();
    assertThat(before).isEmpty();
    for (var change :
        List.of(
            "tenant = tenant + 1",
            "happened_at = happened_at + interval '1 microsecond'",
            "account = null",
            "acting_for = null",
            "verb = 'units.dissolved'",
            "subject_kind = 'person'",
            "subject = gen_random_uuid()",
            "unit = null",
            "reason = ''",
            "facts = facts || '{\"x\": \"y\"}'",
            "changes = '[]'",
            "link = '/units'")) {
      world
          .owner
          .sql()
          .execute(
              "create table kept as select * from journal.entry where id = '"
                  + entries.get(1)
                  + "'");
      tamper("update journal.entry set " + change + " where id = '%s'", entries.get(1));
      assertThat(findings())
          .as(change)
          .containsExactly(new Finding(Fault.CHANGED, 2, entries.get(1)));
      world
          .owner
          .sql()
          .execute(
              "update journal.entry e set (tenant, happened_at, account, acting_for, verb,"
                  + " subject_kind, subject, unit, reason, facts, changes, link) = (k.tenant,"
                  + " k.happened_at, k.account, k.acting_for, k.verb, k.subject_kind, k.subject,"
                  + " k.unit, k.reason, k.facts, k.changes, k.link) from kept k where k.id = e.id");
      world.owner.sql().execute("drop table kept");
      assertThat(findings()).isEmpty();
    }
  }

  @Test
  void an_entry_taken_out_with_its_place_leaves_a_gap() {
    var entries = five();
    tamper("delete from journal.chain where entry = '%s'", entries.get(1));
    tamper("delete from journal.entry where id = '%s'", entries.get(1));
    assertThat(findings()).containsExactly(new Finding(Fault.PLACE_MISSING, 2, null));
  }

  @Test
  void closing_the_gap_by_counting_anew_is_seen_where_it_was() {
    var entries = five();
    tamper("delete from journal.chain where entry = '%s'", entries.get(1));
    tamper("delete from journal.entry where id = '%s'", entries.get(1));
    world.owner.sql().execute("update journal.chain set seq = seq - 1 where seq = 3");
    world.owner.sql().execute("update journal.chain set seq = seq - 1 where seq = 4");
    world.owner.sql().execute("update journal.chain set seq = seq - 1 where seq = 5");
    assertThat(findings()).containsExactly(new Finding(Fault.CHANGED, 2, entries.get(2)));
  }

  @Test
  void an_entry_without_its_row_is_named() {
    var entries = five();
    world.owner.sql().execute("alter table journal.chain drop constraint chain_entry_fkey");
    tamper("delete from journal.entry where id = '%s'", entries.get(3));
    assertThat(findings()).containsExactly(new Finding(Fault.ENTRY_MISSING, 4, entries.get(3)));
  }

  @Test
  void entries_that_changed_places_are_both_named() {
    var entries = five();
    world.owner.sql().execute("alter table journal.chain drop constraint chain_entry_key");
    world
        .owner
        .sql()
        .execute(
            "update journal.chain set entry = case seq when 2 then '%2$s'::uuid else '%1$s'::uuid end where seq in (2, 3)"
                .formatted(entries.get(1), entries.get(2)));
    assertThat(findings())
        .containsExactly(
            new Finding(Fault.CHANGED, 2, entries.get(2)),
            new Finding(Fault.CHANGED, 3, entries.get(1)));
  }

  @Test
  void an_entry_put_in_past_the_system_is_named() {
    five();
    var forged = UUID.fromString("019aa000-0000-7000-8000-0000000000ff");
    world.owner.sql().execute("alter table journal.entry disable trigger user");
    world
        .owner
        .sql()
        .execute(
            "insert into journal.entry select '"
                + forged
                + "', tenant, happened_at, account, acting_for, verb, subject_kind, subject, unit,"
                + " reason, reason_folded, facts, changes, link from journal.entry limit 1");
    assertThat(findings()).containsExactly(new Finding(Fault.SLIPPED_IN, 0, forged));
  }

  @Test
  void an_entry_put_into_the_middle_of_the_chain_is_named() {
    var entries = five();
    var late = world.write(INSPECTOR, renamed(6));
    world.sequencer.catchUp();
    for (var seq = 6; seq >= 3; seq--) {
      world
          .owner
          .sql()
          .execute(
              "update journal.chain set seq = %d where seq = %d"
                  .formatted(seq == 6 ? 100 : seq + 1, seq));
    }
    world.owner.sql().execute("update journal.chain set seq = 3 where seq = 100");
    assertThat(findings())
        .containsExactly(
            new Finding(Fault.CHANGED, 3, late), new Finding(Fault.CHANGED, 4, entries.get(2)));
  }

  @Test
  void a_cut_off_end_and_a_chain_made_anew_show_only_against_a_mark_noted_before() {
    var entries = five();
    var noted = Objects.requireNonNull(world.verification.verify(Optional.empty(), n -> {}).last());
    assertThat(world.verification.verify(Optional.of(noted), n -> {}).findings()).isEmpty();
    assertThat(
            world.verification.verify(Optional.of(new Mark(5, "0".repeat(64))), n -> {}).findings())
        .containsExactly(new Finding(Fault.NOT_AS_NOTED, 5, null));

    tamper("delete from journal.chain where entry = '%s'", entries.get(4));
    tamper("delete from journal.entry where id = '%s'", entries.get(4));
    assertThat(findings()).isEmpty();
    assertThat(world.verification.verify(Optional.of(noted), n -> {}).findings())
        .containsExactly(new Finding(Fault.PLACE_MISSING, 5, null));
  }

  @Test
  void an_empty_journal_holds() {
    var report = world.verification.verify(Optional.empty(), n -> {});
    assertThat(report.holds()).isTrue();
    assertThat(report.entries()).isZero();
    assertThat(report.last()).isNull();
  }

  private List<UUID> five() {
    var entries = new ArrayList<UUID>();
    for (var i = 1; i <= 5; i++) {
      entries.add(world.write(INSPECTOR, renamed(i)));
      world.sequencer.catchUp();
    }
    return entries;
  }

  private List<Finding> findings() {
    return world.verification.verify(Optional.empty(), n -> {}).findings();
  }

  private void tamper(String statement, UUID entry) {
    assertThat(world.owner.sql().execute(statement.formatted(entry))).isEqualTo(1);
  }

  private void put(long seq, UUID entry) {
    world.db.sql().execute("select journal.put_in_chain({0}, {1}, {2})", seq, entry, new byte[32]);
  }

  private static Entry renamed(int number) {
    return Entry.of("units.renamed", "unit", WARD.value())
        .in(WARD)
        .because("theo quyết định số " + number)
        .fact("number", number)
        .change("name", "Tên " + number, "Tên mới " + number);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
