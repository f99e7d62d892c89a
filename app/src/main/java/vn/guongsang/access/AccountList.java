package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.access.AccountList.Row;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** The accounts that a viewer administers. */
@Component
public class AccountList implements ListSource<Row> {

  /** One account with the roles it holds today. */
  public record Row(
      UUID id,
      String name,
      String login,
      String unit,
      List<Role> roles,
      boolean secondStep,
      boolean temporaryPassword,
      @Nullable Instant disabledAt,
      @Nullable Instant signedInAt) {

    Cell state() {
      if (disabledAt != null) {
        return new Cell.Tag(Cell.Tone.HELD, Said.of("access.state.disabled"));
      }
      return temporaryPassword
          ? new Cell.Tag(Cell.Tone.ASK, Said.of("access.state.temporary"))
          : new Cell.Tag(Cell.Tone.MET, Said.of("access.state.open"));
    }

    Cell rolesInWords() {
      return roles.stream()
          .map(role -> Said.of(role.wordsKey()))
          .reduce((all, one) -> Said.of("access.role.and", all, one))
          .<Cell>map(Cell.Words::new)
          .orElse(Cell.EMPTY);
    }
  }

  /** For the filter. */
  enum AccountState {
    OPEN,
    DISABLED
  }

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "accounts",
          "access.accounts.title",
          List.of(
              Column.<Row>of(
                      "name",
                      "access.account.name",
                      row -> new Cell.Link("/accounts/" + row.id(), row.name(), row.login()))
                  .sortedBy(ACCOUNT.FOLDED)
                  .asLead(),
              Column.<Row>of("unit", "access.account.unit", row -> Cell.text(row.unit()))
                  .sortedBy(UNIT_TODAY.ORDER_PATH),
              Column.<Row>of("roles", "access.account.roles", Row::rolesInWords),
              Column.<Row>of("state", "access.account.state", Row::state),
              Column.<Row>of(
                      "second-step",
                      "access.account.second-step",
                      row -> Cell.words(row.secondStep() ? "access.yes" : "access.no"))
                  .hiddenAtFirst(),
              Column.<Row>of(
                      "signed-in",
                      "access.account.signed-in",
                      row -> new Cell.Moment(row.signedInAt()))
                  .sortedBy(ACCOUNT.SIGNED_IN_AT)),
          List.of(
              Filter.words("q", "access.accounts.q", "access.accounts.q.place"),
              Filter.choice("role", "access.account.role", Role.class),
              Filter.choice("state", "access.account.state", AccountState.class)),
          List.of(ACCOUNT.FOLDED.asc(), ACCOUNT.ID.asc()),
          "access.accounts.empty",
          row -> row.id().toString(),
          List.of());

  private final DSLContext sql;

  AccountList(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.ACCOUNTS_MANAGE;
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    Field<String[]> roles =
        DSL.field(
            DSL.select(DSL.arrayAggDistinct(ROLE_GRANT.ROLE))
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT.eq(ACCOUNT.ID), Grants.runsOn(today)));
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(
            ACCOUNT.ID,
            ACCOUNT.NAME,
            ACCOUNT.LOGIN,
            UNIT_TODAY.NAME.as("unit_name"),
            roles.as("roles"),
            ACCOUNT.TOTP_SINCE,
            ACCOUNT.PASSWORD_TEMPORARY,
            ACCOUNT.DISABLED_AT,
            ACCOUNT.SIGNED_IN_AT),
        ACCOUNT.join(UNIT_TODAY).on(UNIT_TODAY.ID.eq(ACCOUNT.UNIT)),
        where(request, viewer, today),
        found ->
            new Row(
                found.get(ACCOUNT.ID),
                found.get(ACCOUNT.NAME),
                found.get(ACCOUNT.LOGIN),
                found.get("unit_name", String.class),
                roles(found.get("roles", String[].class)),
                found.get(ACCOUNT.TOTP_SINCE) != null,
                found.get(ACCOUNT.PASSWORD_TEMPORARY),
                found.get(ACCOUNT.DISABLED_AT),
                found.get(ACCOUNT.SIGNED_IN_AT)));
  }

  private static List<Role> roles(String @Nullable [] names) {
    return names == null ? List.of() : Arrays.stream(names).map(Role::valueOf).sorted().toList();
  }

  /** Each folded word begins a word of the name or the login. */
  static Condition named(String folded) {
    var all = DSL.noCondition();
    for (var word : folded.split(" ", -1)) {
      all = all.and(DSL.concat(DSL.inline(" "), ACCOUNT.FOLDED).contains(" " + word));
    }
    return all;
  }

  private static Condition where(ListRequest request, Viewer viewer, LocalDate today) {
    var condition =
        Grants.managedBy(viewer, today).and(named(VietnameseText.fold(request.value("q"))));
    var role = request.choice("role", Role.class);
    if (role.isPresent()) {
      condition =
          condition.andExists(
              DSL.selectOne()
                  .from(ROLE_GRANT)
                  .where(
                      ROLE_GRANT.ACCOUNT.eq(ACCOUNT.ID),
                      ROLE_GRANT.ROLE.eq(role.get().name()),
                      Grants.runsOn(today)));
    }
    return request
        .choice("state", AccountState.class)
        .map(
            state ->
                switch (state) {
                  case OPEN -> ACCOUNT.DISABLED_AT.isNull();
                  case DISABLED -> ACCOUNT.DISABLED_AT.isNotNull();
                })
        .map(condition::and)
        .orElse(condition);
  }
}
