package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.Account;
import vn.guongsang.access.AccountPersons;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Grants;
import vn.guongsang.access.Role;
import vn.guongsang.access.UnitsNow;
import vn.guongsang.access.signin.KeyRing;
import vn.guongsang.access.web.Because.Deed;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** One account in the hands of an administrator: its roles, its password, open or disabled. */
@Controller
class AccountDeeds {

  private static final int LONGEST_REASON = 500;

  private final Accounts accounts;
  private final Grants grants;
  private final KeyRing keys;
  private final UnitsNow units;
  private final Histories histories;
  private final AccountPersons persons;
  private final ToldOnce toldOnce;
  private final Submission submission;
  private final Clock clock;

  AccountDeeds(
      Accounts accounts,
      Grants grants,
      KeyRing keys,
      UnitsNow units,
      Histories histories,
      AccountPersons persons,
      ToldOnce toldOnce,
      Submission submission,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.keys = keys;
    this.units = units;
    this.histories = histories;
    this.persons = persons;
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
    model.addAttribute("keys", keys.of(account.id()));
    model.addAttribute(
        "roles",
        Arrays.stream(Role.values())
            .map(r -> new Option(r.name(), page.t(r), page.t("access.role-means." + r.name())))
            .toList());
    model.addAttribute("oneself", page.viewer().who().equals(account.id()));
    model.addAttribute("told", toldOnce.told(request, account.id()).orElse(""));
    model.addAttribute("history", histories.of(id, page.texts()));
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
    var account = accounts.one(page.viewer(), new AccountId(id), page.today());
    return submission.submit(
        page,
        form,
        () -> {
          LocalDate until = last.map(day -> day.plusDays(1)).orElse(null);
          grants.give(
              page.viewer(),
              account.id(),
              role.orElseThrow(),
              new UnitId(unit.orElseThrow().unit()),
              new DayRange(from.orElseThrow(), until),
              clock.instant());
          Pages.notice(request, Said.of("access.grant.given"));
          return "/accounts/" + id;
        },
        () -> show(id, page, form, model, request));
  }

  /** The page that asks why, before something is done that others will ask about. */
  @GetMapping("/accounts/{id}/because")
  @Needs(Right.ACCOUNTS_MANAGE)
  String askWhy(@PathVariable UUID id, ListRequest asked, Page page, Model model) {
    var account = accounts.one(page.viewer(), new AccountId(id), page.today());
    var about = Because.named(asked.value("deed"), asked.value("of"));
    return about.isEmpty()
        ? "redirect:/accounts/" + id
        : ask(account, about.get(), Form.empty().with("_version", account.version()), model);
  }

  private static String ask(Account account, Because about, Form form, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("about", about);
    model.addAttribute("form", form);
    return "access/web/account-because";
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
    return because(
        id,
        new Because(Deed.WITHDRAW_ROLE, grant),
        page,
        form,
        model,
        request,
        (account, reason) -> {
          grants.withdraw(page.viewer(), account, grant, reason, page.today(), clock.instant());
          return Said.of("access.grant.withdrawn");
        });
  }

  @PostMapping("/accounts/{id}/api-keys/{key}/revoke")
  @Needs(Right.ACCOUNTS_MANAGE)
  String revokeKey(
      @PathVariable UUID id,
      @PathVariable UUID key,
      Page page,
      Form form,
      Model model,
      HttpServletRequest request) {
    return because(
        id,
        new Because(Deed.REVOKE_KEY, key),
        page,
        form,
        model,
        request,
        (account, reason) -> {
          keys.revoke(page.viewer(), account, key, reason, clock.instant());
          return Said.of("access.api-key.revoked");
        });
  }

  @PostMapping("/accounts/{id}/password")
  @Needs(Right.ACCOUNTS_MANAGE)
  String resetPassword(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return because(
        id,
        new Because(Deed.RESET_PASSWORD, id),
        page,
        form,
        model,
        request,
        (account, reason) -> {
          var issued = accounts.resetPassword(page.viewer(), account, reason, clock.instant());
          toldOnce.tell(request, account, issued.oneTimePassword());
          return Said.of("access.account.password-reset");
        });
  }

  @PostMapping("/accounts/{id}/second-step/drop")
  @Needs(Right.ACCOUNTS_MANAGE)
  String dropSecondStep(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return because(
        id,
        new Because(Deed.DROP_SECOND_STEP, id),
        page,
        form,
        model,
        request,
        (account, reason) -> {
          accounts.dropSecondStep(page.viewer(), account, reason, clock.instant());
          return Said.of("access.second-step.dropped");
        });
  }

  @PostMapping("/accounts/{id}/disable")
  @Needs(Right.ACCOUNTS_MANAGE)
  String disable(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return because(
        id,
        new Because(Deed.DISABLE, id),
        page,
        form,
        model,
        request,
        (account, reason) -> {
          accounts.disable(page.viewer(), account, form.version(), reason, clock.instant());
          return Said.of("access.account.disabled");
        });
  }

  @PostMapping("/accounts/{id}/enable")
  @Needs(Right.ACCOUNTS_MANAGE)
  String enable(
      @PathVariable UUID id, Page page, Form form, Model model, HttpServletRequest request) {
    return because(
        id,
        new Because(Deed.ENABLE, id),
        page,
        form,
        model,
        request,
        (account, reason) -> {
          accounts.enable(page.viewer(), account, form.version(), reason, clock.instant());
          return Said.of("access.account.enabled");
        });
  }

  /** Does it for the reason given, or asks again. */
  private String because(
      UUID id,
      Because about,
      Page page,
      Form form,
      Model model,
      HttpServletRequest request,
      BiFunction<AccountId, String, Said> deed) {
    var account = accounts.one(page.viewer(), new AccountId(id), page.today());
    var reason = form.required("reason", LONGEST_REASON, "access.because.missing");
    return submission.submit(
        page,
        form,
        () -> {
          Pages.notice(request, deed.apply(account.id(), reason));
          return "/accounts/" + id;
        },
        () -> ask(account, about, form, model));
  }
}
