package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT_FORM;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Forms of reports have names. */
@Component
class FormNames implements NameOf {

  private final DSLContext sql;

  FormNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return ReportForms.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(REPORT_FORM.ID, REPORT_FORM.NAME)
        .from(REPORT_FORM)
        .where(REPORT_FORM.ID.in(ids))
        .fetchMap(REPORT_FORM.ID, REPORT_FORM.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/reports/forms/" + id);
  }
}
