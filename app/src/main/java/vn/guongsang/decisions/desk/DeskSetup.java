package vn.guongsang.decisions.desk;

import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.shell.WorkItems.WorkItem;

/** What the desk adds to the frame and to everybody's own work. */
@Configuration
class DeskSetup {

  private static final int FIRST = 5;
  private static final int SHOWN = 5;

  @Bean
  NavItem deskInNavigation() {
    return new NavItem("desk.title", "/desk", Right.DECISIONS_DRAFT, NavItem.Group.AWARDS, FIRST);
  }

  /** Whoever may draft decisions, where none was ever entered, is told where to begin. */
  @Bean
  @Order(12)
  WorkItems firstAward(DSLContext sql) {
    return new WorkItems() {
      @Override
      public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
        return viewer.may(Right.DECISIONS_DRAFT)
                && !sql.fetchExists(DECISION, DECISION.TENANT.eq(viewer.tenant()))
            ? List.of(new WorkItem(Said.of("desk.first"), Said.of("desk.first.how"), "/desk", null))
            : List.of();
      }
    };
  }

  @Bean
  @Order(15)
  WorkItems listsBegun(Drafts drafts) {
    return new WorkItems() {
      @Override
      public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
        return viewer.may(Right.DECISIONS_DRAFT)
            ? drafts.open(viewer, SHOWN).stream()
                .map(
                    one ->
                        new WorkItem(
                            one.title().isEmpty()
                                ? Said.of("desk.begun.pasted", one.lines())
                                : Said.of("desk.begun", one.title(), one.lines()),
                            Said.of("desk.begun.step." + one.step().name()),
                            one.href(),
                            null))
                .toList()
            : List.of();
      }
    };
  }
}
