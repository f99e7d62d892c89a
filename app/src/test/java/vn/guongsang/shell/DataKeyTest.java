package vn.guongsang.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.guongsang.shell.db.Tables.DATA_KEY;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestDatabase;

/** Which keys a database was sealed with. */
@Tag("database")
class DataKeyTest {

  private static final SortedMap<String, String> FIRST =
      new TreeMap<>(Map.of("index", "aa", "sealing-1", "bb"));
  private static final SortedMap<String, String> OTHER =
      new TreeMap<>(Map.of("index", "aa", "sealing-1", "cc"));
  private static final SortedMap<String, String> NEWER =
      new TreeMap<>(Map.of("index", "aa", "sealing-1", "bb", "sealing-2", "dd"));

  private final DSLContext sql =
      DSL.using(TestDatabase.fresh().asApplication(), SQLDialect.POSTGRES);

  @Test
  @DisplayName("a database on another server refuses other keys and takes a newer one beside them")
  void foreign_database() {
    VaultSetup.remember(FIRST, true, sql);
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> VaultSetup.remember(OTHER, true, sql))
        .withMessageContaining("[sealing-1] bị thiếu hoặc khác")
        .withMessageContaining("was sealed with other keys: [sealing-1]");
    assertThat(known()).isEqualTo(FIRST);
    VaultSetup.remember(NEWER, true, sql);
    assertThat(known()).isEqualTo(NEWER);
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> VaultSetup.remember(FIRST, true, sql))
        .withMessageContaining("[sealing-2]");
  }

  @Test
  @DisplayName("beside its own data folder the folder's record has decided already")
  void own_database() {
    VaultSetup.remember(FIRST, false, sql);
    VaultSetup.remember(OTHER, false, sql);
    assertThat(known()).isEqualTo(OTHER);
  }

  private Map<String, String> known() {
    return sql.selectFrom(DATA_KEY).fetchMap(DATA_KEY.NAME, DATA_KEY.FINGERPRINT);
  }
}
