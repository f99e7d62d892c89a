package vn.guongsang.decisions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.DeskDraft.Step;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.decisions.desk.reading.How;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.movements.reviews.Proposal;
import vn.guongsang.movements.reviews.Proposals;
import vn.guongsang.movements.reviews.ReviewId;
import vn.guongsang.movements.reviews.Reviews;
import vn.guongsang.shell.Viewer;

/** Those whom the review of a movement proposes become a list on the desk, each taken once. */
@Component
public class TakingProposals {

  private static final List<Grid.Heading> HEADINGS =
      List.of(
          heading("Họ và tên", Role.NAME),
          heading("Đơn vị", Role.UNIT),
          heading("Chức vụ", Role.POSITION),
          heading("Danh hiệu, hình thức khen thưởng", Role.AWARD),
          heading("Thành tích", Role.ACHIEVEMENT));

  private final Drafts drafts;
  private final Reviews reviews;
  private final Proposals proposals;

  TakingProposals(Drafts drafts, Reviews reviews, Proposals proposals) {
    this.drafts = drafts;
    this.reviews = reviews;
    this.proposals = proposals;
  }

  private static Grid.Heading heading(String text, Role role) {
    return new Grid.Heading(text, role, How.HEADING);
  }

  /** Whom the register knows stays that one, whatever others are called. */
  @Transactional
  public UUID take(Viewer viewer, ReviewId id) {
    var review = reviews.within(viewer, id);
    var all = proposals.take(viewer, id);
    var rows = new ArrayList<Grid.Row>();
    for (var one : all) {
      var said = one.said();
      rows.add(
          new Grid.Row(
              rows.size() + 1,
              List.of(
                  said.holder(), said.ofUnit(), said.position(), said.award(), said.achievement()),
              ""));
    }
    var grid = new Grid("", true, HEADINGS, rows, List.of());
    var begun = drafts.begin(viewer, review.movementName(), List.of(grid));
    var draft = drafts.within(viewer, begun);
    var content = draft.content();
    for (var i = 0; i < all.size(); i++) {
      content = content.with(i + 1, known(all.get(i).said()));
    }
    drafts.keep(draft, content, Step.COLUMNS);
    return begun;
  }

  private static Fix known(Proposal.Said said) {
    var person = said.person();
    var unit = said.unit();
    if (person != null) {
      return new Fix(Map.of(), HolderKind.PERSON, person.value(), false, false, false, "", "");
    }
    if (unit != null) {
      return new Fix(Map.of(), HolderKind.UNIT, unit.value(), false, false, false, "", "");
    }
    return Fix.NONE;
  }
}
