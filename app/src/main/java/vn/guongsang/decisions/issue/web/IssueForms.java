package vn.guongsang.decisions.issue.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.IssueDraft;
import vn.guongsang.decisions.names.IssuerNames;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/** Between what stands on the form of a decision and what a draft takes. */
@Component
class IssueForms {

  private final Picks picks;
  private final Offices offices;

  IssueForms(Picks picks, Offices offices) {
    this.picks = picks;
    this.offices = offices;
  }

  /** What is missing is noted on the form; then nothing is returned. */
  @Nullable IssueDraft read(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "issue.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var issuer = form.text("issuer", 300);
    var title = form.required("title", 500, "issue.fault.no-title");
    var body =
        form.choice("body", Authority.Body.class).or(() -> IssuerNames.body(issuer)).orElse(null);
    var capacity = form.choice("capacity", Capacity.class).orElse(Capacity.HEAD);
    var symbol = form.text("symbol", 40);
    var day = form.day("day").orElse(null);
    var signatory = form.text("signatory", 200);
    var post = form.text("post", 200);
    return unit.isEmpty()
        ? null
        : new IssueDraft(unit.get(), issuer, body, title, symbol, day, signatory, post, capacity);
  }

  /** As the office of the viewer heads and signs its papers today. */
  Form empty(Viewer viewer, LocalDate today) {
    var form = Form.empty().with("capacity", Capacity.HEAD.name());
    viewer
        .unit()
        .ifPresent(
            unit -> {
              var office = offices.of(unit, today);
              picks.show(form, "unit", unit);
              form.with("symbol", office.symbol())
                  .with("signatory", office.signatory())
                  .with("post", office.post().isEmpty() ? office.head() : office.post())
                  .with("capacity", office.capacity().name());
            });
    return form;
  }

  Form of(Issue issue) {
    var form =
        Form.empty()
            .with("_version", issue.version())
            .with("issuer", issue.issuer())
            .with("body", issue.body() == null ? "" : issue.body().name())
            .with("title", issue.title())
            .with("symbol", issue.symbol())
            .with("day", issue.day())
            .with("signatory", issue.signatory())
            .with("post", issue.signatoryPost())
            .with("capacity", issue.capacity().name());
    picks.show(form, "unit", issue.unit());
    return form;
  }

  static IssueDraft draft(UnitId unit, Issue like, String title) {
    return new IssueDraft(
        unit,
        like.issuer(),
        like.body(),
        title,
        like.symbol(),
        null,
        like.signatory(),
        like.signatoryPost(),
        like.capacity());
  }

  static List<Option> capacities(Page page) {
    return Arrays.stream(Capacity.values()).map(c -> Option.of(c.name(), page.t(c))).toList();
  }
}
