package vn.guongsang.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.TestDatabase;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/** The registry alone on a database of its own, on a day that stands still. */
public final class RegistryWorld implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final Viewer OFFICER = Nobody.system(1);
  public static final LegalDocument RESOLUTION =
      new LegalDocument(
          "Nghị quyết",
          "1656/NQ-UBTVQH15",
          LocalDate.of(2025, 6, 16),
          "Ủy ban Thường vụ Quốc hội",
          "Về việc sắp xếp các đơn vị hành chính cấp xã");

  @EnableTransactionManagement
  static class Setup {}

  private final TestDatabase database = TestDatabase.fresh();
  private final com.zaxxer.hikari.HikariDataSource pool = pooled(database.asApplication());
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  public RegistryWorld(Class<?>... more) {
    var source = new TransactionAwareDataSourceProxy(pool);
    context.registerBean(
        PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
    context.registerBean(
        TransactionTemplate.class,
        () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
    context.registerBean(DSLContext.class, () -> DSL.using(source, SQLDialect.POSTGRES));
    context.registerBean(Vault.class, () -> new Vault(Map.of(1, new byte[32]), new byte[32]));
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    context.registerBean(
        Clock.class, () -> Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), Time.VIETNAM));
    context.register(
        Setup.class,
        Journal.class,
        sequencer(),
        vn.guongsang.shell.sql.Copy.class,
        Spans.class,
        TreeOfToday.class,
        Tenants.class,
        Units.class,
        ReorganisationRows.class,
        Reorganisations.class);
    if (more.length > 0) {
      context.register(more);
    }
    context.refresh();
    tenants().ensure(new Tenants.Tenant(1, "hanoi", "Thành phố Hà Nội"));
    tenants().ensure(new Tenants.Tenant(2, "cantho", "Thành phố Cần Thơ"));
  }

  /** The journal's own business, which it does not show. */
  private static Class<?> sequencer() {
    try {
      return Class.forName("vn.guongsang.journal.Sequencer");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static com.zaxxer.hikari.HikariDataSource pooled(DataSource source) {
    var config = new com.zaxxer.hikari.HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(4);
    return new com.zaxxer.hikari.HikariDataSource(config);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Below the application. */
  public TestDatabase database() {
    return database;
  }

  public DSLContext sql() {
    return bean(DSLContext.class);
  }

  public Tenants tenants() {
    return bean(Tenants.class);
  }

  public Units units() {
    return bean(Units.class);
  }

  public Reorganisations reorganisations() {
    return bean(Reorganisations.class);
  }

  /** A unit of no account, entered on the day. */
  public UnitId unit(String name, UnitKind kind, LocalDate from, UnitId... parent) {
    var id = units().newId();
    units()
        .found(
            OFFICER,
            java.util.List.of(
                new UnitDraft(
                    id,
                    from,
                    new UnitFacts(
                        name.replace(' ', '-'),
                        name,
                        "",
                        kind,
                        UnitLevel.BASE,
                        parent.length == 0 ? null : parent[0],
                        false,
                        0))),
            TODAY);
    return id;
  }

  @Override
  public void close() {
    context.close();
    pool.close(); // before its database goes, or it asks for it for ever
    database.close();
  }
}
