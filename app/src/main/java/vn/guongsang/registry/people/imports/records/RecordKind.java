package vn.guongsang.registry.people.imports.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.sheets.Column;

/**
 * What one kind of sheet says of a person.
 *
 * @param <F> the facts of one row
 */
interface RecordKind<F> {

  /** As {@link vn.guongsang.shell.imports.Importer#kind}. */
  String kind();

  String titleKey();

  /** Label of what the row says. */
  String labelKey();

  /** Beside those that say who is meant. */
  List<Column> columns();

  /** A choice for the whole sheet beside the source; null for none. */
  default Setting.@Nullable Choice setting() {
    return null;
  }

  /**
   * What a row says.
   *
   * @param facts null where it is wrong or unclear
   * @param faults what the sender must mend
   * @param question what a person must say
   */
  record Read<F>(@Nullable F facts, List<Fault> faults, @Nullable Question question) {

    static <F> Read<F> of(F facts) {
      return new Read<>(facts, List.of(), null);
    }

    static <F> Read<F> wrong(Fault fault) {
      return new Read<>(null, List.of(fault), null);
    }

    static <F> Read<F> asks(Question question) {
      return new Read<>(null, List.of(), question);
    }
  }

  Read<F> read(RecordCells cells, Map<String, String> answers, LocalDate today);

  /** In words, to be looked over before it is entered. */
  Said told(F facts);

  /** What stands, and of which entry. */
  record Stands<F>(PersonId entry, F facts) {}

  List<Stands<F>> standing(Collection<PersonId> entries);

  /** Whether the row says what stands already. */
  boolean same(F facts, F there);

  /** Why it cannot stand beside what stands. */
  Optional<Fault> against(F facts, F there);

  /** One row to be entered. */
  record Line<F>(Whose whose, F facts) {}

  void enterAll(Viewer viewer, List<Line<F>> lines, UUID imported);

  int touchedSince(UUID imported);

  int forget(UUID imported);
}
