package vn.guongsang.decisions.web;

import java.util.List;
import vn.guongsang.decisions.Decision;

/**
 * One decision as its page shows it.
 *
 * @param awards those under it that the viewer may see
 * @param fileName empty text where no file is kept
 * @param mine whether the viewer may complete it
 * @param secretBecause why it is kept from the public pages; empty text while it is not
 */
public record DecisionView(
    Decision decision,
    List<AwardView.Line> awards,
    String fileName,
    boolean mine,
    String secretBecause) {}
