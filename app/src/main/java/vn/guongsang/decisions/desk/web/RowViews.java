package vn.guongsang.decisions.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.Points;
import vn.guongsang.decisions.desk.ReviewRow;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Page;

/** Rows as the page shows them. */
@Component
class RowViews {

  private static final TypeReference<Map<String, Shown>> BOTH = new TypeReference<>() {};

  private final JsonMapper json;

  RowViews(JsonMapper json) {
    this.json = json;
  }

  /**
   * @param refused the form of this very row as it was sent and refused; null otherwise
   */
  RowView of(ReviewRow row, int version, @Nullable Form refused, Page page) {
    var verdict = row.verdict();
    return new RowView(
        row,
        who(row),
        where(row),
        verdict == null ? null : verdict.outcome().name(),
        verdict == null ? List.of() : verdict.reasons(),
        verdict == null ? null : checklist(verdict.findings(), page),
        refused == null ? form(row, version) : refused,
        refused != null || row.whose().candidates().size() > 0);
  }

  private @Nullable Shown checklist(String findings, Page page) {
    return findings.isEmpty()
        ? null
        : json.readValue(findings, BOTH).get(page.language().code());
  }

  private static Said who(ReviewRow row) {
    var whose = row.whose();
    return Said.of(
        "desk.who." + row.line().kind().name() + "." + whose.how().name(),
        whose.told().isEmpty() ? "" : " (" + whose.told() + ")");
  }

  private static @Nullable Said where(ReviewRow row) {
    var line = row.line();
    if (line.kind() != HolderKind.PERSON || !row.whose().isNew()) {
      return null;
    }
    if (line.unit().isEmpty()) {
      return Said.of("desk.where.issuer", row.unit().name());
    }
    if (row.unit().isNew()) {
      return Said.of("desk.where.new");
    }
    return line.fromSection() ? Said.of("desk.where.section", line.unit()) : null;
  }

  private static Form form(ReviewRow row, int version) {
    var line = row.line();
    var form =
        Form.empty()
            .with("_version", version)
            .with("row", row.number())
            .with("kind", line.kind().name())
            .with("cell-" + Role.NAME, line.name())
            .with("cell-" + Role.UNIT, line.unit())
            .with("cell-" + Role.ACHIEVEMENT, line.achievement())
            .with("award", line.award())
            .with("accepted", line.fix().accepted());
    if (row.line().notes().stream().anyMatch(n -> n.role() == Role.BORN)) {
      form.with("cell-" + Role.BORN, line.born().typed());
    }
    if (line.points() != null) {
      form.with("cell-" + Role.POINTS, Points.shown(line.points()));
    }
    var chosen = line.fix().chosen();
    if (chosen != null) {
      form.with("who", chosen);
    } else if (line.fix().fresh()) {
      form.with("who", "new");
    }
    if (line.fix().leftOut()) {
      form.with("out", "yes");
    }
    if (line.fix().apart()) {
      form.with("apart", "yes");
    }
    return form;
  }
}
