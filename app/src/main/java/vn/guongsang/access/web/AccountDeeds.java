package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.AccountPersons;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Grants;
import vn.guongsang.access.Role;
import vn.guongsang.access.UnitsNow;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.RecentChanges;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** One account in the hands of an administrator: its roles, its password, open or disabled. */
@Controller
class AccountDeeds {

  private static final int HISTORY = 20;

  private final Accounts accounts;
  private final Grants grants;
  private final UnitsNow units;
  private final AccountPersons persons;
  private final RecentChanges changes;
  private final ToldOnce toldOnce;
  private final Submission submission;
  private final Clock clock;

  AccountDeeds(
      Accounts accounts,
      Grants grants,
      UnitsNow units,
      AccountPersons persons,
      RecentChanges changes,
      ToldOnce toldOnce,
      Submission submission,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.units = units;
    this.persons = persons;
    this.changes = changes;
    this.toldOnce = toldOnce;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/accounts/{id}")
  @Needs(Right.ACCOUNTS_MANAGE)
  String show(@PathVariable UUID id, Page page, Model model, HttpServletRequest request) {
    return show(id, page, Form.empty().with("from", page.today()), model, request);
  }

  private String show(UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    var account = accounts.one(page.viewer(), new AccountId(id), page.today());
    model.addAttribute("account", account);
    model.addAttribute(
        "unit",
        units
            .one(page.viewer(), new UnitId(java.util.Objects.requireNonNull(account.unit())))
            .name());
    model.addAttribute("personName", persons.nameOf(account.id()));
    model.addAttribute("grants", grants.of(account.id()));
    model.addAttribute(
        "roles",
        Arrays.stream(Role.values())
            .map(r -> new Option(r.name(), page.t(r), page.t("access.role-means." + r.name())))
            .toList());
    model.addAttribute("oneself", page.viewer().who().equals(account.id()));
    model.addAttribute("told", toldOnce.told(request, account.id()).orElse(""));
    model.addAttribute("history", changes.sentences(id, HISTORY, page.texts(), page.viewer()));
    model.addAttribute("form", form);
    return "access/web/account";
  }

  @PostMapping("/accounts/{id}/roles")
  @Needs(Right.ACCOUNTS_MANAGE)
  String giveRole(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    var role = form.requiredChoice("role", Role.class, "access.grant.role-missing");
    var unit = AccountPages.unit(page.viewer(), form, units);
    var from = form.requiredDay("from", "access.grant.from-missing");
    var last = form.day("last");
    from.filter(f -> last.isPresent() && last.get().isBefore(f))
        .ifPresent(f -> form.fault("last", "access.grant.last-before-from"));
    return done(
        id,
        page,
        form,
        model,
        request,
        account -> {
          LocalDate until = last.map(day -> day.plusDays(1)).orElse(null);
          grants.give(
              page.viewer(),
              account,
              role.orElseThrow(),
              new UnitId(unit.orElseThrow().unit()),
              new DayRange(from.orElseThrow(), until),
              clock.instant());
          return Said.of("access.grant.given");
        });
  }

  @PostMapping("/accounts/{id}/roles/{grant}/withdraw")
  @Needs(Right.ACCOUNTS_MANAGE)
  String withdrawRole(
      @PathVariable UUID id,
      @PathVariable UUID grant,
      Page page,
      Form form,
      Model model,
      HttpServletRequest request) {
    return done(
        id,
        page,
        form,
        model,
        request,
        account -> {
          grants.withdraw(
              page.viewer(), account, grant, reason(form), page.today(), clock.instant());
          return Said.of("access.grant.withdrawn");
        });
  }

  @PostMapping("/accounts/{id}/password")
  @Needs(Right.ACCOUNTS_MANAGE)
  String resetPassword(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return done(
        id,
        page,
        form,
        model,
        request,
        account -> {
          var issued =
              accounts.resetPassword(page.viewer(), account, reason(form), clock.instant());
          toldOnce.tell(request, account, issued.oneTimePassword());
          return Said.of("access.account.password-reset");
        });
  }

  @PostMapping("/accounts/{id}/second-step/drop")
  @Needs(Right.ACCOUNTS_MANAGE)
  String dropSecondStep(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return done(
        id,
        page,
        form,
        model,
        request,
        account -> {
          accounts.dropSecondStep(page.viewer(), account, reason(form), clock.instant());
          return Said.of("access.second-step.dropped");
        });
  }

  @PostMapping("/accounts/{id}/disable")
  @Needs(Right.ACCOUNTS_MANAGE)
  String disable(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return done(
        id,
        page,
        form,
        model,
        request,
        account -> {
          accounts.disable(page.viewer(), account, form.version(), reason(form), clock.instant());
          return Said.of("access.account.disabled");
        });
  }

  @PostMapping("/accounts/{id}/enable")
  @Needs(Right.ACCOUNTS_MANAGE)
  String enable(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return done(
        id,
        page,
        form,
        model,
        request,
        account -> {
          accounts.enable(page.viewer(), account, form.version(), reason(form), clock.instant());
          return Said.of("access.account.enabled");
        });
  }

  private static String reason(Form form) {
    var reason = form.text("reason", 500);
    form.check();
    return reason;
  }

  private String done(
      UUID id,
      Page page,
      Form form,
      Model model,
      HttpServletRequest request,
      Function<AccountId, Said> deed) {
    var account = accounts.one(page.viewer(), new AccountId(id), page.today());
    return submission.submit(
        page,
        form,
        () -> {
          Pages.notice(request, deed.apply(account.id()));
          return "/accounts/" + id;
        },
        () -> show(id, page, form, model, request));
  }
}
