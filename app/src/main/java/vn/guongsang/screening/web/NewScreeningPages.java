package vn.guongsang.screening.web;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.ListFiles;
import vn.guongsang.screening.Screenings;
import vn.guongsang.screening.lists.ListSheet;
import vn.guongsang.screening.one.LawWords;
import vn.guongsang.screening.one.Wished;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.sheets.SheetsOut;

/** Asking for a screening: of a unit and all below it, or of a list that is brought along. */
@Controller
class NewScreeningPages {

  private static final String VIEW = "screening/web/new";
  private static final int MOST_LETTERS = 200;

  private final Screenings screenings;
  private final ListFiles files;
  private final Rulebook law;
  private final LawWords words;
  private final DSLContext sql;
  private final Submission submission;

  NewScreeningPages(
      Screenings screenings,
      ListFiles files,
      Rulebook law,
      LawWords words,
      DSLContext sql,
      Submission submission) {
    this.screenings = screenings;
    this.files = files;
    this.law = law;
    this.words = words;
    this.sql = sql;
    this.submission = submission;
  }

  @GetMapping("/screenings/new")
  @Needs(Right.SCREENING)
  String fresh(Page page, Viewer viewer, HttpServletRequest request, Model model) {
    var asked = Form.asked(request.getParameterMap());
    var form =
        Form.empty()
            .with("unit", viewer.unit().map(UnitId::toString).orElse(""))
            .with("unit_text", viewer.unitName())
            .with("award", asked.typed("award"))
            .with("year", page.today().getYear())
            .with("receivedOn", page.today())
            .with("calendar", Facts.Calendar.YEAR.name())
            .with("way", asked.typed("way"));
    return form(page, form, model);
  }

  private String form(Page page, Form form, Model model) {
    var law = words.in(page.language());
    Stream.of(Subject.Kind.INDIVIDUAL, Subject.Kind.COLLECTIVE)
        .forEach(
            kind ->
                model.addAttribute(
                    kind == Subject.Kind.INDIVIDUAL ? "people" : "teams",
                    words.awards(page.today(), kind).stream()
                        .map(
                            type ->
                                Option.of(
                                    kind.name() + ":" + type.code().code(), law.both(type.name())))
                        .toList()));
    model.addAttribute("form", form);
    return VIEW;
  }

  private record Chosen(Subject.Kind kind, String award) {
    static Chosen of(String typed) {
      return typed.startsWith("COLLECTIVE:")
          ? new Chosen(Subject.Kind.COLLECTIVE, typed.substring("COLLECTIVE:".length()))
          : new Chosen(Subject.Kind.INDIVIDUAL, typed.replaceFirst("^INDIVIDUAL:", ""));
    }
  }

  @PostMapping("/screenings/new")
  @Needs(Right.SCREENING)
  String ask(Page page, Viewer viewer, Form form, Model model) {
    var unit = unit(form, viewer);
    var wish = unit.flatMap(place -> wish(form, page, place, true));
    return submission.submit(
        page,
        form,
        () -> "/work/" + screenings.ask(viewer, wish.orElseThrow()),
        () -> form(page, form, model));
  }

  @PostMapping("/screenings/list")
  @Needs(Right.SCREENING)
  String askOfList(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      Model model) {
    form.with("way", "list");
    var place = new Place(viewer.unit().orElseThrow(), viewer.unitName());
    var wish = wish(form, page, place, false);
    if (file == null || file.isEmpty()) {
      form.fault("file", "screening.fault.no-file");
    }
    return submission.submit(
        page,
        form,
        () -> {
          var sent = content(file);
          ListSheet.lay(files.read(nameOf(file), sent));
          var id = screenings.bring(viewer, wish.orElseThrow(), nameOf(file), sent);
          return "/screenings/" + id + "/columns";
        },
        () -> form(page, form, model));
  }

  private static byte[] content(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last part, since some browsers send a whole path. */
  private static String nameOf(@Nullable MultipartFile file) {
    var name = file == null ? null : file.getOriginalFilename();
    if (name == null) {
      return "";
    }
    var last =
        VietnameseText.clean(
            name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    return last.length() > MOST_LETTERS ? last.substring(last.length() - MOST_LETTERS) : last;
  }

  private record Place(UnitId id, String name) {}

  private Optional<Screenings.Wish> wish(Form form, Page page, Place place, boolean awardNeeded) {
    var calendar = Wished.calendar(form, Facts.Calendar.YEAR);
    if (form.typed("year").isBlank()) {
      form.fault("year", "eligibility.year.missing");
    }
    var year = Wished.year(form, page.today(), page.today().getYear());
    var receivedOn = Wished.receivedOn(form, page.today());
    var chosen = Chosen.of(VietnameseText.clean(form.typed("award")));
    var type =
        law.awardType(chosen.award(), receivedOn)
            .filter(found -> found.subjects().contains(chosen.kind()));
    if (type.isEmpty() && (awardNeeded || !chosen.award().isEmpty())) {
      form.fault(
          "award",
          chosen.award().isEmpty() ? "eligibility.award.missing" : "eligibility.award.none");
    }
    if (!form.faults().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Screenings.Wish(
            place.id(),
            place.name(),
            chosen.kind(),
            type.map(found -> found.code()).orElse(null),
            year,
            calendar,
            receivedOn));
  }

  /** The picked unit while the words beside it are still its name, else by code or exact name. */
  private Optional<Place> unit(Form form, Viewer viewer) {
    var typed = VietnameseText.clean(form.typed("unit_text"));
    if (typed.isEmpty()) {
      form.fault("unit", "screening.fault.no-unit");
      return Optional.empty();
    }
    var id = form.id("unit");
    var found =
        sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
            .from(UNIT_TODAY)
            .where(viewer.sees(UNIT_TODAY.PATH))
            .and(
                UNIT_TODAY
                    .CODE
                    .equalIgnoreCase(typed)
                    .or(UNIT_TODAY.FOLDED.eq(VietnameseText.fold(typed)).and(UNIT_TODAY.LIVING))
                    .or(UNIT_TODAY.NAME.eq(typed)))
            .fetch(row -> new Place(new UnitId(row.value1()), row.value2()));
    var picked =
        found.stream()
            .filter(place -> id.isPresent() && place.id().value().equals(id.get()))
            .findFirst();
    if (picked.isPresent() || found.size() == 1) {
      return picked.or(() -> Optional.of(found.getFirst()));
    }
    form.fault(
        "unit", found.isEmpty() ? "screening.fault.no-such-unit" : "screening.fault.several-units");
    return Optional.empty();
  }

  @GetMapping("/screenings/template")
  @Needs(Right.SCREENING)
  void template(Page page, HttpServletResponse response) throws IOException {
    ScreeningPages.attach(response, page.t("screening.template.file") + ".xlsx");
    SheetsOut.template(
        response.getOutputStream(),
        page.t("screening.template.title"),
        List.copyOf(ListSheet.COLUMNS),
        page.language().locale());
  }
}
