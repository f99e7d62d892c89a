package vn.guongsang.registry.people.personal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.personal.DataSheets;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;

/** Which personal data there is, and one person's on a sheet. */
@Controller
class PersonalDataPages {

  private final DataSheets sheets;
  private final People people;

  PersonalDataPages(DataSheets sheets, People people) {
    this.sheets = sheets;
    this.people = people;
  }

  /** For everybody who is signed in: it says nothing of anybody. */
  @GetMapping("/people/personal-data")
  @Needs(Right.SIGNED_IN)
  String fields(Model model) {
    model.addAttribute("tables", sheets.tables());
    return "registry/people/personal/web/personal-data";
  }

  /** A button, not a link: the making is written down. */
  @PostMapping("/people/{id}/sheet")
  @Needs(Right.PEOPLE_READ)
  void sheet(@PathVariable UUID id, Page page, Viewer viewer, HttpServletResponse response)
      throws IOException {
    sheets.send(page, people.within(viewer, new PersonId(id)), response);
  }
}
