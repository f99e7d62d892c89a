package vn.guongsang.shell.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.guongsang.shell.RecentChanges;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.page.Page;

/**
 * What every form post goes through: done once, in one transaction; refused with every reason
 * beside what was typed; told who changed the record meanwhile.
 */
@Component
public class Submission {

  private final Once once;
  private final RecentChanges changes;

  Submission(Once once, RecentChanges changes) {
    this.once = once;
    this.changes = changes;
  }

  /**
   * @param action does it and returns the address to go to, such as {@code /units/…}
   * @param again shows the form again; its template reads the faults from the form
   * @return the view to render
   */
  public String submit(Page page, Form form, Supplier<String> action, Supplier<String> again) {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    HttpServletRequest request = attributes.getRequest();
    HttpServletResponse response = attributes.getResponse();
    try {
      form.check();
      var to = once.only(form.once(), page.viewer(), request.getRequestURI(), action);
      return "redirect:" + to;
    } catch (Refused refused) {
      form.add(refused.reasons().stream().filter(r -> !form.faults().contains(r)).toList());
    } catch (StaleVersion stale) {
      form.with("_version", stale.current());
      form.add(List.of(new Reason("", Said.of("form.stale"))));
      for (var sentence : changes.sentences(stale.subject(), 3, page.texts(), page.viewer())) {
        form.add(List.of(new Reason("", Said.of("form.as-is", sentence))));
      }
    }
    if (response != null) {
      response.setStatus(422);
    }
    return again.get();
  }
}
