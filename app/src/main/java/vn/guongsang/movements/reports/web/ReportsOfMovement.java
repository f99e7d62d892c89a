package vn.guongsang.movements.reports.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.reports.OwedReports;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** Reports that a movement asks for, on its page, each with how far the period at hand is. */
@Component
class ReportsOfMovement implements MovementPart {

  private static final int AFTER_THE_REVIEWS = 55;

  private final ReportForms forms;
  private final OwedReports owed;
  private final TemplateEngine templates;

  ReportsOfMovement(ReportForms forms, OwedReports owed, TemplateEngine templates) {
    this.forms = forms;
    this.owed = owed;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "reports.title";
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public int order() {
    return AFTER_THE_REVIEWS;
  }

  @Override
  public Optional<Content> content(Page page, Movement movement) {
    var leads =
        movement.mine()
            && movement.state() != Movement.State.CLOSED
            && page.may(Right.MOVEMENTS_LEAD);
    var some = new ArrayList<HowFar>();
    for (var form : forms.of(page.viewer(), movement.id())) {
      var period = form.current(page.today());
      var all = owed.of(page.viewer(), form, period);
      some.add(
          new HowFar(
              form,
              period,
              (int) all.stream().filter(one -> one.handedIn()).count(),
              all.size(),
              (int)
                  all.stream()
                      .filter(one -> !one.handedIn() && page.today().isAfter(one.due()))
                      .count()));
    }
    if (!leads && some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        output ->
            templates.render(
                "vn/guongsang/movements/reports/web/movement-part.jte",
                Map.of("page", page, "movement", movement, "leads", leads, "forms", some),
                output));
  }
}
