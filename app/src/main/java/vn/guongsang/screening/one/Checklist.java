package vn.guongsang.screening.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.eligibility.web.Verdict;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Crumb;

/**
 * The checklist of one person or team, with the facts found in the register.
 *
 * @param note of what was asked: award, year, day
 * @param unsettled whether the answer hangs on what the register says twice
 * @param proofs the papers behind the facts that counted
 * @param figures of a team; null for a person
 * @param form what may be asked instead, in the address
 */
public record Checklist(
    String title,
    String note,
    List<Crumb> crumbs,
    Verdict verdict,
    String award,
    List<String> doubts,
    boolean unsettled,
    List<Moment> proofs,
    @Nullable List<FigureLine> figures,
    Form form,
    String action,
    List<Option> awards,
    List<Option> levels) {}
