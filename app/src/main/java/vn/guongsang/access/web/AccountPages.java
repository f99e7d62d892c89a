package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.access.Account;
import vn.guongsang.access.AccountList;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Accounts.Particulars;
import vn.guongsang.access.UnitNow;
import vn.guongsang.access.UnitsNow;
import vn.guongsang.access.signin.SignIn;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** The list of accounts, adding one, correcting one. */
@Controller
class AccountPages {

  private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,39}";

  private final AccountList list;
  private final Accounts accounts;
  private final UnitsNow units;
  private final ToldOnce toldOnce;
  private final Exports exports;
  private final Submission submission;
  private final Clock clock;

  AccountPages(
      AccountList list,
      Accounts accounts,
      UnitsNow units,
      ToldOnce toldOnce,
      Exports exports,
      Submission submission,
      Clock clock) {
    this.list = list;
    this.accounts = accounts;
    this.units = units;
    this.toldOnce = toldOnce;
    this.exports = exports;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/accounts")
  @Needs(Right.ACCOUNTS_MANAGE)
  @Nullable String list(ListRequest request, Page page, Model model, HttpServletResponse response) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "access/web/accounts";
  }

  @GetMapping("/accounts/new")
  @Needs(Right.ACCOUNTS_MANAGE)
  String askNew(Viewer viewer, Model model) {
    var here = viewer.unit().map(unit -> units.one(viewer, unit)).orElseThrow();
    return askNew(Form.empty().with("unit", here.unit()).with("unit_text", here.name()), model);
  }

  private static String askNew(Form form, Model model) {
    model.addAttribute("form", form);
    return "access/web/account-new";
  }

  @PostMapping("/accounts")
  @Needs(Right.ACCOUNTS_MANAGE)
  String add(Page page, Viewer viewer, Form form, Model model, HttpServletRequest request) {
    var particulars = particulars(viewer, form);
    return submission.submit(
        page,
        form,
        () -> {
          var issued = accounts.add(viewer, particulars.orElseThrow(), clock.instant());
          toldOnce.tell(request, issued.account(), issued.oneTimePassword());
          Pages.notice(request, Said.of("access.account.added"));
          return "/accounts/" + issued.account();
        },
        () -> askNew(form, model));
  }

  @GetMapping("/accounts/{id}/edit")
  @Needs(Right.ACCOUNTS_MANAGE)
  String askEdit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var account = accounts.one(viewer, new AccountId(id), page.today());
    var unit = units.one(viewer, new UnitId(java.util.Objects.requireNonNull(account.unit())));
    return askEdit(
        account,
        Form.empty()
            .with("login", account.login())
            .with("name", account.name())
            .with("unit", unit.unit())
            .with("unit_text", unit.name())
            .with("_version", account.version()),
        model);
  }

  private static String askEdit(Account account, Form form, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("form", form);
    return "access/web/account-edit";
  }

  @PostMapping("/accounts/{id}")
  @Needs(Right.ACCOUNTS_MANAGE)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      Model model,
      HttpServletRequest request) {
    var account = accounts.one(viewer, new AccountId(id), page.today());
    var particulars = particulars(viewer, form);
    return submission.submit(
        page,
        form,
        () -> {
          accounts.edit(
              viewer, account.id(), form.version(), particulars.orElseThrow(), clock.instant());
          Pages.notice(request, Said.of("access.account.saved"));
          return "/accounts/" + id;
        },
        () -> askEdit(account, form, model));
  }

  private Optional<Particulars> particulars(Viewer viewer, Form form) {
    var login = SignIn.cleaned(form.required("login", 40, "access.account.login-missing"));
    if (!login.isEmpty() && !login.matches(LOGIN)) {
      form.fault("login", "access.account.login-letters");
    }
    var name = form.required("name", 120, "access.account.name-missing");
    return unit(viewer, form, units).map(u -> new Particulars(login, name, new UnitId(u.unit())));
  }

  /** The unit picked in the form's box, or a fault. */
  static Optional<UnitNow> unit(Viewer viewer, Form form, UnitsNow units) {
    var words = form.text("unit_text", 300);
    var unit = units.meant(viewer, form.id("unit"), words);
    if (unit.isEmpty() && form.fault("unit").isEmpty()) {
      form.fault("unit", words.isEmpty() ? "access.unit.missing" : "access.unit.unclear");
    }
    return unit;
  }
}
