package vn.guongsang.registry.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.posts.Post;
import vn.guongsang.registry.people.posts.Posts;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Posts of a person: taken up, left for the next, given up, put right. */
@Controller
class PostPages {

  private final People people;
  private final Posts posts;
  private final PersonForms forms;
  private final Submission submission;

  PostPages(People people, Posts posts, PersonForms forms, Submission submission) {
    this.people = people;
    this.posts = posts;
    this.forms = forms;
    this.submission = submission;
  }

  private static String form(PostDeed deed, Person person, String action, Form form, Model model) {
    model
        .addAttribute("deed", deed)
        .addAttribute("person", person)
        .addAttribute("action", action)
        .addAttribute("form", form);
    return "registry/people/web/post-form";
  }

  private static Form fresh(Person person) {
    return Form.empty().with("_version", person.version()).with("vouched", Vouched.RECORD.name());
  }

  @GetMapping("/people/{id}/posts/new")
  @Needs(Right.PEOPLE_EDIT)
  String begin(@PathVariable UUID id, Viewer viewer, Model model) {
    var person = people.within(viewer, new PersonId(id));
    return form(PostDeed.BEGIN, person, "/people/" + id + "/posts/new", fresh(person), model);
  }

  @PostMapping("/people/{id}/posts/new")
  @Needs(Right.PEOPLE_EDIT)
  String begin(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var person = people.within(viewer, new PersonId(id));
    var facts = forms.post(form, viewer, Optional.empty());
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          posts.begin(viewer, person.id(), version, facts.orElseThrow(), page.today());
          return done(request, person);
        },
        () -> form(PostDeed.BEGIN, person, "/people/" + id + "/posts/new", form, model));
  }

  private static String done(HttpServletRequest request, Person person) {
    Pages.notice(request, Said.of("people.done.post", person.name()));
    return "/people/" + person.id();
  }

  @GetMapping("/people/{id}/transfer")
  @Needs(Right.PEOPLE_EDIT)
  String transfer(@PathVariable UUID id, Viewer viewer, Model model) {
    var person = people.within(viewer, new PersonId(id));
    return form(PostDeed.TRANSFER, person, "/people/" + id + "/transfer", fresh(person), model);
  }

  @PostMapping("/people/{id}/transfer")
  @Needs(Right.PEOPLE_EDIT)
  String transfer(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var person = people.within(viewer, new PersonId(id));
    var facts = forms.post(form, viewer, Optional.empty());
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          posts.transfer(viewer, person.id(), version, facts.orElseThrow(), reason, page.today());
          return done(request, person);
        },
        () -> form(PostDeed.TRANSFER, person, "/people/" + id + "/transfer", form, model));
  }

  private Person whose(Viewer viewer, Post post) {
    return people.within(viewer, post.person());
  }

  @GetMapping("/people/posts/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(@PathVariable UUID id, Viewer viewer, Model model) {
    var post = posts.within(viewer, id);
    return correctForm(viewer, post, forms.shown(Form.empty(), post.facts()), model);
  }

  private String correctForm(Viewer viewer, Post post, Form form, Model model) {
    return form(
        PostDeed.CORRECT,
        whose(viewer, post),
        "/people/posts/" + post.id() + "/correct",
        form,
        model);
  }

  @PostMapping("/people/posts/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var post = posts.within(viewer, id);
    var facts = forms.post(form, viewer, Optional.of(post.facts().unit()));
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          posts.correct(viewer, id, facts.orElseThrow(), reason, page.today());
          return done(request, whose(viewer, post));
        },
        () -> correctForm(viewer, post, form, model));
  }

  @GetMapping("/people/posts/{id}/end")
  @Needs(Right.PEOPLE_EDIT)
  String end(@PathVariable UUID id, Viewer viewer, Model model) {
    return endForm(viewer, posts.within(viewer, id), Form.empty(), model);
  }

  private String endForm(Viewer viewer, Post post, Form form, Model model) {
    model
        .addAttribute("person", whose(viewer, post))
        .addAttribute("post", post)
        .addAttribute("form", form);
    return "registry/people/web/post-end";
  }

  /** Given up on a day, or, where the box is ticked, taken away because it never was. */
  @PostMapping("/people/posts/{id}/end")
  @Needs(Right.PEOPLE_EDIT)
  String end(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var post = posts.within(viewer, id);
    var never = form.ticked("never");
    var last =
        never
            ? Optional.<java.time.LocalDate>empty()
            : form.requiredDay("last", "record.fault.no-last");
    var reason = form.required("reason", 1000, "record.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          var person = whose(viewer, post);
          if (never) {
            posts.remove(viewer, id, reason, page.today());
          } else {
            posts.end(viewer, id, last.orElseThrow(), reason, page.today());
          }
          return done(request, person);
        },
        () -> endForm(viewer, post, form, model));
  }
}
