package vn.guongsang.decisions.papers.web;

import vn.guongsang.decisions.papers.PaperKind;

/**
 * One paper in the table of papers.
 *
 * @param changed whether somebody changed its words
 */
public record PaperLine(PaperKind kind, boolean changed) {}
