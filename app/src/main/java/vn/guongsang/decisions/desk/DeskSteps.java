package vn.guongsang.decisions.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.desk.DeskDraft.Step;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** What a person does with a list on its way: every step is kept at once. */
@Component
public class DeskSteps {

  private final Drafts drafts;
  private final FamilyPoints points;

  DeskSteps(Drafts drafts, FamilyPoints points) {
    this.drafts = drafts;
    this.points = points;
  }

  /** Says which sheet is meant and what its columns are. */
  @Transactional
  public void columns(
      Viewer viewer, UUID id, int version, int sheet, List<Role> roles, Choices choices) {
    var draft = drafts.lock(viewer, id, version);
    if (sheet < 0 || sheet >= draft.content().grids().size()) {
      throw Refused.because("form.no-such-choice");
    }
    var content = draft.content().on(sheet).with(roles);
    if (!content.grid().has(Role.NAME)) {
      throw Refused.because("desk.fault.no-name-column");
    }
    if (choices.award().isEmpty() && !content.grid().has(Role.AWARD)) {
      throw Refused.field("award", "desk.fault.no-award");
    }
    var least = choices.least();
    if (least != null) {
      points.remember(viewer, choices.issuer(), choices.day(), least, choices.pointsBasis());
    }
    var before = content.choices();
    drafts.keep(
        draft,
        content.with(
            before == null
                ? choices
                : choices.confirmed(before.ground(), before.forAsked(), before.forUnknown())),
        Step.REVIEW);
  }

  /** Another sheet of the same file. */
  @Transactional
  public void sheet(Viewer viewer, UUID id, int version, int sheet) {
    var draft = drafts.lock(viewer, id, version);
    if (sheet < 0 || sheet >= draft.content().grids().size()) {
      throw Refused.because("form.no-such-choice");
    }
    drafts.keep(draft, draft.content().on(sheet), Step.COLUMNS);
  }

  /** What a person says of one row. */
  @Transactional
  public void mend(Viewer viewer, UUID id, int version, int row, Function<Fix, Fix> mended) {
    var draft = drafts.lock(viewer, id, version);
    var there =
        draft.content().grid().rows().stream().anyMatch(r -> r.number() == row)
            && !draft.content().used().contains(row);
    if (!there) {
      throw Refused.because("desk.fault.no-such-row", row);
    }
    drafts.keep(
        draft, draft.content().with(row, mended.apply(draft.content().fix(row))), Step.REVIEW);
  }

  /** On what the office confirms what the law leaves to it. */
  @Transactional
  public void confirm(
      Viewer viewer, UUID id, int version, String ground, boolean asked, boolean unknown) {
    var draft = drafts.lock(viewer, id, version);
    if (ground.isEmpty() && (asked || unknown)) {
      throw Refused.field("ground", "desk.fault.no-ground");
    }
    drafts.keep(
        draft, draft.content().with(draft.choices().confirmed(ground, asked, unknown)), Step.REVIEW);
  }

  /** Leaves out all rows that wait, so that the list is done with the others. */
  @Transactional
  public void leaveOut(Viewer viewer, UUID id, int version, List<Integer> rows) {
    var draft = drafts.lock(viewer, id, version);
    var content = draft.content();
    for (var row : rows) {
      content = content.with(row, content.fix(row).leaving(true));
    }
    drafts.keep(draft, content, Step.REVIEW);
  }
}
