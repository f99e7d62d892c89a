package vn.guongsang.movements.reports;

import static vn.guongsang.movements.db.Tables.REPORT;
import static vn.guongsang.movements.db.Tables.REPORT_FORM;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Texts;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.words.FigureWords;

/** A report is called by its form, its period and its unit. */
@Component
class ReportNames implements NameOf {

  private final DSLContext sql;
  private final Texts texts;

  /** A name is one and the same in every language; its period is said as offices say it. */
  ReportNames(DSLContext sql, Dictionary dictionary) {
    this.sql = sql;
    this.texts = dictionary.in(Language.VI);
  }

  @Override
  public String kind() {
    return Reports.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(REPORT.ID, REPORT_FORM.NAME, REPORT.PERIOD, UNIT_TODAY.NAME)
        .from(REPORT)
        .join(REPORT_FORM)
        .on(REPORT_FORM.ID.eq(REPORT.FORM))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(REPORT.UNIT))
        .where(REPORT.ID.in(ids))
        .fetchMap(
            row -> row.value1(),
            row -> "“%s” %s, %s".formatted(row.value2(), period(row.value3()), row.value4()));
  }

  private String period(String code) {
    return texts.t(FigureWords.period(Period.of(code).orElseThrow()));
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/reports/" + id);
  }
}
