package vn.guongsang;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** jOOQ and transactions on a test's database as the running application has them. */
public record TestSql(
    DataSource source,
    DSLContext sql,
    PlatformTransactionManager transactions,
    TransactionTemplate transaction) {

  public static TestSql on(DataSource source) {
    var transactions = new DataSourceTransactionManager(source);
    return new TestSql(
        source,
        DSL.using(new TransactionAwareDataSourceProxy(source), SQLDialect.POSTGRES),
        transactions,
        new TransactionTemplate(transactions));
  }

  public void run(Runnable inOneTransaction) {
    transaction.executeWithoutResult(status -> inOneTransaction.run());
  }
}
