package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.access.Account;
import vn.guongsang.access.AccountPersons;
import vn.guongsang.access.Accounts;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.PersonSearch;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Whose account it is: an administrator picks the person by name, of whom they see no more. */
@Controller
class AccountPersonPages {

  private static final int SUGGESTED = 12;

  private final Accounts accounts;
  private final AccountPersons persons;
  private final PersonSearch search;
  private final Submission submission;
  private final Clock clock;

  AccountPersonPages(
      Accounts accounts,
      AccountPersons persons,
      PersonSearch search,
      Submission submission,
      Clock clock) {
    this.accounts = accounts;
    this.persons = persons;
    this.search = search;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/accounts/person-pick")
  @Needs(Right.ACCOUNTS_MANAGE)
  String pick(@RequestParam Map<String, String> parameters, Page page, Viewer viewer, Model model) {
    var typed = parameters.getOrDefault("person_text", parameters.getOrDefault("q", ""));
    model.addAttribute(
        "suggestions",
        search.named(viewer, VietnameseText.fold(typed), Optional.empty(), SUGGESTED).stream()
            .map(f -> Suggestion.value(f.person().toString(), f.name(), page.t(f.note())))
            .toList());
    return "shell/form/suggestions";
  }

  @GetMapping("/accounts/{id}/person")
  @Needs(Right.ACCOUNTS_MANAGE)
  String show(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var account = accounts.one(viewer, new AccountId(id), page.today());
    var form =
        Form.empty()
            .with("_version", account.version())
            .with("person", persons.of(account.id()).map(PersonId::toString).orElse(""))
            .with("person_text", persons.nameOf(account.id()));
    return show(account, form, model);
  }

  private static String show(Account account, Form form, Model model) {
    model.addAttribute("account", account).addAttribute("form", form);
    return "access/web/account-person";
  }

  @PostMapping("/accounts/{id}/person")
  @Needs(Right.ACCOUNTS_MANAGE)
  String set(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var account = accounts.one(viewer, new AccountId(id), page.today());
    var words = form.text("person_text", 200);
    var person =
        words.isEmpty() ? Optional.<PersonId>empty() : form.id("person").map(PersonId::new);
    if (!words.isEmpty() && person.isEmpty() && form.fault("person").isEmpty()) {
      form.fault("person", "people.fault.no-such-person", words);
    }
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          accounts.belongsTo(viewer, account.id(), version, person, clock.instant());
          Pages.notice(request, Said.of("access.account.person-set"));
          return "/accounts/" + id;
        },
        () -> show(account, form, model));
  }
}
