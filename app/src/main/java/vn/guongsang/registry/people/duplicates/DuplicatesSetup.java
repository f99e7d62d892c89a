package vn.guongsang.registry.people.duplicates;

import static vn.guongsang.registry.db.Tables.TENANT;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.work.Nightly;

/** Whoever came in with a sheet is compared the night after. */
@Configuration
class DuplicatesSetup {

  @Bean
  Nightly duplicatesEachNight(DSLContext sql, Duplicates duplicates) {
    return new Nightly() {
      @Override
      public String name() {
        return "people.duplicates";
      }

      @Override
      public void run(LocalDate today) {
        sql.select(TENANT.ID)
            .from(TENANT)
            .orderBy(TENANT.ID)
            .fetch(TENANT.ID)
            .forEach(tenant -> duplicates.lookThrough(tenant, (done, total) -> {}));
      }
    };
  }
}
