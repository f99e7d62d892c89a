package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.DECISION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;

/** Decisions are called, and found, by number and issuer. */
@Component
class DecisionNames implements NameOf, Searchable {

  private final DSLContext sql;

  DecisionNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Decisions.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.selectFrom(DECISION)
        .where(DECISION.ID.in(ids))
        .fetchMap(
            row -> row.getId(),
            row ->
                row.getNumber().isEmpty() && !row.getTitle().isEmpty()
                    ? row.getTitle()
                    : AwardMoments.proof(Decisions.read(row)));
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/decisions/" + id);
  }

  @Override
  public String headingKey() {
    return "register.decisions";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public String listHref() {
    return "/awards?number=";
  }

  /** By number only, so only what begins with a digit is looked for. */
  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    if (!Character.isDigit(folded.charAt(0))) {
      return List.of();
    }
    var number =
        DSL.field(
            "translate(lower({0}), {1}, {2})",
            String.class, DECISION.NUMBER, DSL.inline("đĐ/-."), DSL.inline("dd   "));
    return sql.selectFrom(DECISION)
        .where(number.startsWith(folded))
        .and(DECISION.STATE.eq("PUBLISHED"))
        .and(Decisions.seen(viewer, sql))
        .orderBy(DSL.length(DECISION.NUMBER), DECISION.DAY.desc().nullsLast(), DECISION.ID)
        .limit(atMost)
        .fetch(
            row -> {
              var decision = Decisions.read(row);
              var day = decision.day();
              return new Hit(
                  decision.number(),
                  day == null
                      ? Said.of("register.found.undated", decision.issuer())
                      : Said.of("register.found", decision.issuer(), day),
                  "/decisions/" + decision.id());
            });
  }
}
