package vn.guongsang.movements.reports.web;

import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.targets.figures.Period;

/** How many of those asked for a report of a period have handed it in. */
public record HowFar(ReportForm form, Period period, int handedIn, int asked, int late) {}
